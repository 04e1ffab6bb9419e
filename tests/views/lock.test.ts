import { describe, expect, it } from 'vitest';
import { unsure, type WhoseFacts, whose } from '../../utils/views/lock/closed';

const SITI = { id: 'a', name: 'Siti Aminah', school: 'SMP Negeri 4' };
const BUDI = { id: 'b', name: 'Budi Santoso', school: null };
const FACTS: WhoseFacts = { language: 'id', people: [SITI, BUDI], shown: null, onPage: true };

describe('whose record it is', () => {
  it('is not asked where one person is known', () => {
    expect(whose({ ...FACTS, people: [SITI] })).toBeNull();
  });

  it('names everybody, and tells two of one name apart by their schools', () => {
    const other = { ...SITI, id: 'c', school: 'SMP Negeri 9' };
    const labels = whose({ ...FACTS, people: [SITI, BUDI, other] })?.choices.map(({ label }) => label);
    expect(labels).toEqual(['Siti Aminah, SMP Negeri 4', 'Budi Santoso', 'Siti Aminah, SMP Negeri 9']);
  });

  it('says who is chosen, and that nobody is', () => {
    expect(whose(FACTS)?.nobody).toBe('Pilih nama');
    const chosen = whose({ ...FACTS, shown: 'b' });
    expect(chosen?.nobody).toBeNull();
    expect(chosen?.choices.filter((one) => one.chosen).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('while nobody knows whose it is', () => {
  it.each(['id', 'en'] as const)('a page waits for its name, or for a word, in %s', (language) => {
    const { card, tab } = unsure({ ...FACTS, language });
    expect(card.buttons.map(({ intent }) => intent)).toEqual([
      { do: 'whose', profile: 'a' },
      { do: 'whose', profile: 'b' },
    ]);
    expect(card.buttons[0]?.label).toContain('Siti Aminah');
    expect(tab).toMatchObject({ tone: 'calm', number: null });
    expect(JSON.stringify(tab)).not.toMatch(/Siti|Budi/);
  });

  it('away from PMM it speaks of no page', () => {
    expect(unsure({ ...FACTS, onPage: false }).card.sentence).not.toContain('halaman ini');
  });
});
