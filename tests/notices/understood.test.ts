import { describe, expect, test } from 'vitest';
import { HARMLESS, PHRASES, STATES } from '../../utils/notices/rules/sentences';
import { STEMS } from '../../utils/notices/rules/stems';
import { WORDS } from '../../utils/notices/rules/words';
import { judged as verdictOf } from './judged';
import { TELLS_MORE, TELLS_STATE } from './pages/wordings';
import { sighted } from './sighted';

const verdict = (text: string) => verdictOf(sighted(text), '2024-03-28').verdict;
const GO = 'boleh-diabaikan';

test.each(TELLS_STATE)('only tells a state: %s', (text) => expect(verdict(text)).toBe(GO));
test.each(TELLS_MORE)('tells more: %s', (text) => expect(verdict(text)).not.toBe(GO));

/** Anything more, anywhere in it, and a state is no longer all that is told. */
describe('one more word, wherever it stands', () => {
  const MORE = [
    'wajib',
    'segera',
    'perlu Anda',
    'tidak',
    'bukan',
    'jangan',
    'kecuali',
    'namun',
    'hanya',
    'gagal',
    'ditolak',
    'dikembalikan',
    'lengkapi',
    'besok',
    'sampai 31 Desember 2024',
    'Budi',
    'rencana',
    '7',
  ];
  test.each(MORE)('%s', (more) => {
    const spoilt = TELLS_STATE.flatMap((text) => {
      const words = text.split(' ');
      return [...words.keys(), words.length].map((at) => words.toSpliced(at, 0, more).join(' '));
    });
    expect(spoilt.filter((text) => verdict(text) === GO)).toEqual([]);
  });
});

test('whoever is waited for: what others owe is a state, what the person owes is not', () => {
  const OTHERS =
    /(oleh|dari|menunggu|giliran|tangan) (?:atasan|kepala sekolah|kepala dinas|dinas(?: pendidikan)?|pejabat penilai kinerja)(?: anda)?(?! langsung)/gi;
  const turned = TELLS_STATE.filter((text) => text.search(OTHERS) >= 0).map((text) =>
    text.replace(OTHERS, '$1 Anda'),
  );
  expect(turned.length).toBeGreaterThan(15);
  expect(turned.filter((text) => verdict(text) === GO)).toEqual([]);
});

describe('the grammar', () => {
  test('a word means one thing', () => {
    const all = Object.values(WORDS).flatMap((words) => words.split('|'));
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });
  test('every name in a rule is a class of words or a phrase, not both, and each is used', () => {
    const rules = [...Object.values(PHRASES), ...STATES, ...HARMLESS];
    const used = new Set(rules.flatMap((rule) => rule.match(/[a-z]+/g) ?? []));
    const known = [...Object.keys(WORDS), ...Object.keys(PHRASES), ...Object.keys(STEMS), 'doer'];
    expect([...used].sort()).toEqual(known.sort());
  });
  test('the longest sentence takes no time', () => {
    const long = `Penilaian ${'dari atasan untuk penilaian dan predikat '.repeat(5)}belum dibuka.`;
    const before = performance.now();
    for (let i = 0; i < 100; i += 1) verdict(long);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
