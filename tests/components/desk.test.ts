import { expect, test } from 'vitest';
import { openForm, opens } from '../../components/desk';
import { refusal } from '../../components/use-desk';
import type { Button, Panel } from '../../utils/views/view';
import { DATE_FORM } from './forms';

const opener = (target: string | null): Button => ({
  label: 'Tambah',
  icon: null,
  style: 'link',
  intent: { do: 'open-form', form: 'own-date', target },
});

test('a button opens the form of its name and its target, no other', () => {
  expect(opens(opener(null), { form: 'own-date', target: null })).toBe(true);
  expect(opens(opener('a'), { form: 'own-date', target: null })).toBe(false);
  expect(opens(opener(null), { form: 'own-item', target: null })).toBe(false);
  expect(opens(opener(null), null)).toBe(false);
  expect(opens(null, { form: 'own-date', target: null })).toBe(false);
  expect(opens({ ...opener(null), intent: { do: 'read-again' } }, { form: 'own-date', target: null })).toBe(
    false,
  );
});

test('of a card’s forms the open one is found by name and target', () => {
  const edit = { ...DATE_FORM, target: 'a' };
  expect(openForm([DATE_FORM, edit], { form: 'own-date', target: 'a' })).toBe(edit);
  expect(openForm([DATE_FORM], { form: 'own-date', target: 'a' })).toBe(null);
  expect(openForm([DATE_FORM], null)).toBe(null);
});

test('a lock to which nobody answered in time is not said to be undone', () => {
  const words = { notDone: 'belum', underWay: 'mungkin masih berjalan' } as Panel['words'];
  expect(refusal({ do: 'lock' }, 'not-saved', words)).toBe(words.underWay);
  expect(refusal({ do: 'lock' }, 'not-found', words)).toBe(words.notDone);
  expect(refusal({ do: 'erase-all' }, 'not-saved', words)).toBe(words.notDone);
});
