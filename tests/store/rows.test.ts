import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankProfile, DEFAULT_SETTINGS, profile, settings } from '../../utils/observations';
import { soundEntry, soundProfile, soundSeen, soundSettings } from '../../utils/store/rows';
import { AT, HERE, stage, tick } from './help';

const fact = {
  ...HERE,
  slot: '["stage","perencanaan",1]',
  path: '/p',
  gone: null,
  seen: { observation: stage('disetujui'), since: AT, seenAt: AT, before: [] },
};
const word = { ...HERE, id: 'e', added: AT, entry: tick('e') };

test('sound records are believed', () => {
  expect(soundSeen(fact)).toEqual(fact);
  expect(soundSeen({ ...fact, gone: AT })).toEqual({ ...fact, gone: AT });
  expect(soundEntry(word)).toEqual(word);
});

test.each([
  [{ gone: undefined }],
  [{ gone: 'yesterday' }],
  [{ path: 7 }],
  [{ seen: undefined }],
  [{ seen: { ...fact.seen, seenAt: '2024-02-30T10:00:00+07:00' } }],
  [{ seen: { ...fact.seen, before: [{}] } }],
  [{ seen: { ...fact.seen, observation: { ...stage('disetujui'), status: '<b>' } } }],
])('a fact with %o is not', (wrong) => {
  expect(soundSeen({ ...fact, ...wrong } as never)).toBeNull();
});

test.each([[{ added: 3 }], [{ id: 'f' }], [{ entry: null }], [{ entry: { ...word.entry, done: 'yes' } }]])(
  'an entry with %o is not',
  (wrong) => {
    expect(soundEntry({ ...word, ...wrong } as never)).toBeNull();
  },
);

test('absent is blank and whole', () => {
  expect(soundProfile(undefined, 'p')).toEqual({ value: blankProfile('p'), whole: true });
  expect(soundSettings(undefined)).toEqual({ value: DEFAULT_SETTINGS, whole: true });
});

test('a record from before a field came is whole, and has its default', () => {
  const { side: _side, ...person } = blankProfile('p');
  expect(soundProfile(person, 'p')).toEqual({ value: blankProfile('p'), whole: true });
  const { keepNames: _names, notices: _mode, pause: _pause, ...set } = DEFAULT_SETTINGS;
  expect(soundSettings(set)).toEqual({ value: DEFAULT_SETTINGS, whole: true });
});

test('whatever lies there, what comes out is sound, and says whether it was whole', () => {
  const wild = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        id: fc.constant('p'),
        name: fc.jsonValue(),
        width: fc.integer(),
        open: fc.boolean(),
        folds: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(wild, (raw) => {
      const person = soundProfile(raw, 'p');
      const set = soundSettings(raw);
      expect(profile.safeParse(person.value).success && settings.safeParse(set.value).success).toBe(true);
      expect(person.whole).toBe(profile.safeParse(raw).success);
      expect(set.whole).toBe(settings.safeParse(raw).success);
    }),
  );
});
