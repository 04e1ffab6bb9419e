import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REMINDER } from '../../utils/views/words/reminder';

const FOLDER = new URL('../../utils/views/words/', import.meta.url);
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

interface Pair {
  path: string;
  id: string;
  en: string;
}

/** Strings that stand at the same place in both languages, and places that only one of them has. */
function pairs(id: unknown, en: unknown, path: string): Pair[] {
  if (typeof id === 'string' || typeof en === 'string')
    return [{ path, id: typeof id === 'string' ? id : '', en: typeof en === 'string' ? en : '' }];
  if (!isRecord(id) || !isRecord(en)) return [];
  const keys = new Set([...Object.keys(id), ...Object.keys(en)]);
  return [...keys].flatMap((key) => pairs(id[key], en[key], `${path}.${key}`));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whatever holds `id` and `en` at any depth. */
function bilingual(value: unknown, path: string): Pair[] {
  if (!isRecord(value)) return [];
  if ('id' in value && 'en' in value) return pairs(value.id, value.en, path);
  return Object.entries(value).flatMap(([key, one]) => bilingual(one, `${path}.${key}`));
}

const ALL = (
  await Promise.all(
    FILES.map(async (name) => bilingual(await import(new URL(name, FOLDER).href), name.replace('.ts', ''))),
  )
).flat();

/** Names of PMM and of periods of a day that are the same in both. */
const PLACES = /\{\w+\}/g;
const QUOTED = /“[^”]*”/g;
const INDONESIAN =
  /\b(dan|yang|anda|belum|sudah|hari|dari|tidak|untuk|dengan|atau|kami|ini|itu|pada|adalah|saya|lagi|selesai|menunggu|giliran|tahap|tenggat|lewat|oleh|akan|bisa|juga|rencana|isi|tanggal)\b/i;
const ENGLISH =
  /\b(the|and|your|you|not|is|are|of|with|from|until|we|this|that|date|stage|done|read|page|rule|for)\b/i;

describe('words', () => {
  it('are found', () => {
    expect(FILES.length).toBeGreaterThan(20);
    expect(ALL.length).toBeGreaterThan(400);
  });

  it('stand in both languages, none empty', () => {
    expect(ALL.filter(({ id, en }) => id.trim() === '' || en.trim() === '')).toEqual([]);
  });

  it('have the same places to fill', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();
    const odd = ALL.filter(({ id, en }) => places(id) !== places(en));
    expect(odd.map((one) => one.path)).toEqual([]);
  });

  it('leave no Indonesian in English, names and quotes apart', () => {
    const left = ALL.filter(({ en }) => INDONESIAN.test(en.replace(QUOTED, '')));
    expect(left.map((one) => `${one.path}: ${one.en}`)).toEqual([]);
  });

  it('leave no English in Indonesian', () => {
    const left = ALL.filter(({ id }) => ENGLISH.test(id.replace(PLACES, '')));
    expect(left.map((one) => `${one.path}: ${one.id}`)).toEqual([]);
  });

  it('the reminder is Indonesian whatever the language: a principal reads it', () => {
    expect(REMINDER.dated).toMatch(/^\{greeting\}, Bapak\/Ibu\. Mohon izin mengingatkan/);
  });
});

/** Design section 8. What people say is quoted in claims as they say it, so those are left out. */
const OURS = ALL.filter((one) => !one.path.startsWith('claims.'));
const AVOIDED_ID =
  /\b(wajib|segera|deadline|jatuh tempo|submit|pending|kamu|scan|deteksi|gagal|oops|ups|dasbor|dashboard|browser|offline|reload|refresh|undo|snooze|export|import|notifikasi|mandatory|review|milestone|fase|approve|admin|klik)\b/i;
const AVOIDED_EN = /\b(mandatory|urgent|immediately|failed|error|oops|pending|hurry|asap|deadline missed)\b/i;

describe('the tone of design section 8', () => {
  it('no exclamation marks, no emoji', () => {
    const loud = OURS.filter(({ id, en }) => /[!]|\p{Extended_Pictographic}/u.test(id + en));
    expect(loud.map((one) => one.path)).toEqual([]);
  });

  it('none of the words to avoid', () => {
    const hard = OURS.filter(({ id, en }) => AVOIDED_ID.test(id) || AVOIDED_EN.test(en));
    expect(hard.map((one) => `${one.path}: ${one.id} / ${one.en}`)).toEqual([]);
  });

  it('sentences of at most fourteen words', () => {
    const long = OURS.filter(({ id }) =>
      id.split(/(?<=[.?])\s|: /).some((sentence) => sentence.trim().split(/\s+/).length > 14),
    );
    expect(long.map((one) => `${one.path}: ${one.id}`)).toEqual([]);
  });

  it('no capitals for style', () => {
    const shouting = OURS.filter(({ id }) => /\b[A-Z]{5,}\b/.test(id));
    expect(shouting.map((one) => one.path)).toEqual([]);
  });
});
