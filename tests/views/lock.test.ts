import { describe, expect, it } from 'vitest';
import { unsure, type WhoseFacts, whose } from '../../utils/views/lock/closed';
import { locked } from '../../utils/views/lock/locked';
import { lockPart } from '../../utils/views/lock/part';

const SITI = { id: 'a', name: 'Siti Aminah', school: 'SMP Negeri 4', label: null };
const BUDI = { id: 'b', name: 'Budi Santoso', school: null, label: null };
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

describe('a locked profile', () => {
  const FACT = { language: 'id', id: 'a', label: null, isSealed: true, isDue: false } as const;

  it('says that it is, with one field, and of its reminders only that there is one', () => {
    const { card, tab } = locked(FACT);
    expect(card.sentence).toBe('Profil ini terkunci');
    expect(card.standing).toMatchObject({ form: 'unlock', target: 'a' });
    expect(card.standing?.fields.map(({ type }) => type)).toEqual(['password']);
    expect(locked({ ...FACT, isDue: true }).card.facts).toContain('Ada pengingat di profil yang terkunci.');
    expect(tab.number).toBeNull();
  });

  it('is called as the person wrote, among those to choose from too', () => {
    expect(locked({ ...FACT, label: 'Meja 3' }).card.sentence).toContain('Meja 3');
    const shut = { id: 'c', name: null, school: null, label: null };
    expect(whose({ ...FACTS, people: [SITI, shut] })?.choices[1]?.label).toBe('Profil terkunci');
  });

  it.each(['id', 'en'] as const)('has words for each refusal, in %s', (language) => {
    const errors = locked({ ...FACT, language }).card.standing?.errors ?? {};
    for (const reason of ['too-short', 'not-the-same', 'wrong-passphrase', 'wait', 'damaged'])
      expect(errors[reason], reason).toBeTruthy();
  });
});

describe('the part about locks', () => {
  const PART = { language: 'id', name: 'Siti Aminah', isSet: false, others: [], synced: false } as const;

  it('offers one to set, and says before what nobody can undo', () => {
    const part = lockPart(PART);
    expect(part.settings.map(({ id }) => id)).toEqual(['lock-set']);
    expect(part.forms[0]?.fields.map(({ name }) => name)).toEqual(['passphrase', 'again', 'label']);
    expect(part.settings[0]?.text).toMatch(/lupa.*Unduh cadangan dahulu/);
    expect(part.lines.join(' ')).toMatch(
      /belum tersandi.*dikeluarkan dari cadangan otomatis.*Di luar kunci.*sampai peramban merapikan/,
    );
  });

  it('where it is set can lock, change and take off', () => {
    const part = lockPart({ ...PART, isSet: true });
    expect(part.settings.map(({ id }) => id)).toEqual(['lock-now', 'lock-change', 'lock-remove']);
    expect(part.forms.map(({ form }) => form)).toEqual(['lock-change', 'lock-remove']);
  });

  it('without a name offers nothing, and names others only as they are called', () => {
    const part = lockPart({ ...PART, name: null, others: [null, 'Meja 3'] });
    expect(part.settings).toEqual([]);
    expect(part.lines).toContain('Profil terkunci sedang terkunci.');
    expect(part.lines).toContain('Meja 3 sedang terkunci.');
  });

  it('says of what was synchronised that it stays outside', () => {
    expect(lockPart({ ...PART, synced: true }).lines.join()).toContain('akun peramban');
  });
});
