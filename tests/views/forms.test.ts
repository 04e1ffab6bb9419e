import { describe, expect, it } from 'vitest';
import { entryOf } from '../../entrypoints/background/form';
import { OUTCOME_REASONS } from '../../utils/observations';
import type { Form } from '../../utils/views/view';
import { ALL, card, shown } from './shown';

const forms = (name: string): Form[] => shown(name).cards.flatMap((one) => one.forms);

describe('forms', () => {
  it('have words for every reason to refuse', () => {
    for (const { errors } of forms('waiting-with-own-entries'))
      expect(Object.keys(errors).sort()).toEqual([...OUTCOME_REASONS].sort());
  });

  it('are unique by name and target within their card', () => {
    for (const name of ALL)
      for (const { id, forms: own } of shown(name).cards) {
        const keys = own.map((one) => `${one.form} ${one.target} ${one.instead}`);
        expect(new Set(keys).size, `${name} ${id}`).toBe(keys.length);
      }
  });

  it('filled in as they stand, the door behind them understands them', () => {
    const stamp = { id: 'new', at: '2024-03-28T10:24:00+07:00' };
    const GIVEN: Record<string, string> = { title: 'Rapat', on: '2024-04-03', points: '4', count: '1' };
    for (const { form, target, fields } of forms('waiting-with-own-entries')) {
      const values = Object.fromEntries(
        fields.map(({ name, value }) => [name, value || (GIVEN[name] ?? '')]),
      );
      const made = entryOf({ do: 'submit', form, target, values }, stamp, undefined);
      expect(made, `${form} ${target}`).toMatchObject({ kind: form });
    }
  });

  it('a status set by hand can be taken back', () => {
    const of = (name: string) =>
      card(shown(name), 'stages').forms.find((one) => one.target === 'perencanaan')?.remove?.intent ?? null;
    expect(of('conflict-page-and-person')).toEqual({ do: 'remove', entry: 'own-stage:perencanaan' });
    expect(of('waiting-28-march')).toBeNull();
  });
});
