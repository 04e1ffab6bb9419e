import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import { DEFAULT_SETTINGS } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { panel } from '../../utils/views';
import { DAYS, memories } from './any-memory';
import { ALL, card, LENT, shown, texts } from './shown';

/** What a program says when it should have said nothing. */
const LEAKS = /\b(undefined|NaN|null)\b|\[object/;

const cardIds = (name: string) => shown(name).cards.map((one) => one.id);

describe('the panel', () => {
  it('keeps the order of a teacher', () => {
    expect(cardIds('waiting-28-march')).toEqual([
      'now',
      'stages',
      'points',
      'checklist',
      'deadlines',
      'claims',
      'read',
    ]);
    expect(cardIds('assessed-2026')).toEqual(['now', 'deadlines', 'stages', 'checklist', 'claims', 'read']);
  });

  it('hands on what the person set', () => {
    const settings = {
      ...shownSettings(),
      theme: 'dark',
      textSize: 'largest',
      width: 400,
      open: false,
    } as const;
    expect(shown('waiting-28-march', 'id', { settings })).toMatchObject({
      language: 'id',
      theme: 'dark',
      textSize: 'largest',
      width: 400,
      open: false,
    });
  });

  it('says on every surface that it is not official', () => {
    for (const name of ALL) expect(shown(name).foot).toContain('tidak resmi');
  });

  it.each(['id', 'en'] as const)('no leak, no empty place, no loose blank, in %s', (language) => {
    for (const name of ALL) {
      const bad = texts(shown(name, language)).filter(({ path, text }) => {
        if (MAY_BE_EMPTY.test(path)) return LEAKS.test(text);
        const rich = RICH.test(path);
        return LEAKS.test(text) || text === '' || (!rich && text !== text.trim()) || PLACE.test(text);
      });
      expect(bad, name).toEqual([]);
    }
  });

  it.each(['+07:00', '+08:00', '+09:00'])('the three days of March and April are the same in %s', (zone) => {
    const chips = (name: string, day: string) =>
      card(shown(name, 'id', {}, `${day}T23:59:00${zone}`), 'now').chips.map((one) => one.text);
    expect(chips('waiting-28-march', '2024-03-28')).toContain('3 hari lagi');
    expect(chips('waiting-28-march', '2024-03-31')).toContain('Hari ini');
    expect(chips('waiting-28-march', '2024-04-01')).toContain('Sudah diajukan');
    expect(chips('not-handed-in-28-march', '2024-04-01')).toContain('Lewat 1 hari');
  });

  it('the sentence of now is short, in every situation', () => {
    for (const name of ALL) {
      const { sentence, facts } = card(shown(name), 'now');
      const all = [sentence, ...facts.flatMap((one) => one.split(/(?<=\.)\s/))];
      for (const one of all) expect(one.split(' ').length, one).toBeLessThanOrEqual(14);
    }
  });

  it('offers at most two buttons, and one thing to do first', () => {
    for (const name of ALL) {
      const { buttons } = card(shown(name), 'now');
      expect(buttons.filter((one) => one.style !== 'link').length).toBeLessThanOrEqual(2);
      expect(buttons.filter((one) => one.style === 'primary').length).toBeLessThanOrEqual(1);
    }
  });

  it('every button that opens a form finds it in its card', () => {
    for (const name of ALL) {
      for (const one of shown(name).cards) {
        const wanted = [
          ...JSON.stringify(one).matchAll(/"do":"open-form","form":"([\w-]+)","target":(null|"[^"]*")/g),
        ];
        const missing = wanted.filter(
          ([, form, target]) =>
            !one.forms.some((each) => each.form === form && JSON.stringify(each.target) === target),
        );
        expect(missing, `${name} ${one.id}`).toEqual([]);
      }
    }
  });
});

const MAY_BE_EMPTY = /\.value$|\.fills\.|now\.facts/;
const RICH = /\.(text|sentence|side|conflict|promise|offline)\[|strong/;
/** `{n}` and `{all}` of the claims' counter are filled by the page turner. */
const PLACE = /\{(?!n\}|all\})\w+\}/;

function shownSettings() {
  const { language, theme, textSize, width, tabTop, open } = shown('waiting-28-march');
  return { ...DEFAULT_SETTINGS, language, theme, textSize, width, tabTop, open };
}

describe('whatever is remembered', () => {
  it('the panel never throws and never prints what a program says', () => {
    fc.assert(
      fc.property(
        memories,
        fc.constantFrom(...DAYS),
        fc.constantFrom('+07:00', '+09:00'),
        (memory, day, zone) => {
          const shown = panel(judge(memory, RULESETS, `${day}T10:24:00${zone}`), LENT);
          const leaks = texts(shown).filter(({ text }) => LEAKS.test(text));
          expect(leaks).toEqual([]);
          expect(shown.cards[0]?.id).toBe('now');
          expect(shown.cards.at(-1)?.id).toBe('read');
        },
      ),
      { numRuns: 150 },
    );
  });
});
