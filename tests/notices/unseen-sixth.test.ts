import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, type Said, TODAY } from './in-chromium';
import { SIXTH } from './unseen/sixth';

let desk: Desk;
let read: ReadonlyMap<string, Said[]>;
beforeAll(async () => {
  desk = await openDesk();
  const said = await desk.each(
    SIXTH.map(([, html]) => html),
    TODAY,
  );
  read = new Map(SIXTH.map(([name], i) => [name, said[i] ?? []]));
}, 60_000);
afterAll(() => desk.close());

const GO = 'boleh-diabaikan';
const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Notices that may go and still stay, by page. */
const LEFT: Readonly<Record<string, number>> = {
  '01 fluent web components, slotted text, 2024': 3,
  '02 carbon high contrast, inline and toast, 2026': 1,
  '03 primevue messages with tags, 2024 second half': 1,
  '04 quasar dark, banners, notify and a field, 2026': 2,
  '06 semantic ui segments per stage, 2025': 1,
  '07 foundation accordion, principal as the one assessed, 2024': 1,
  '08 hand-written ministry css, a list of notices, 2024': 2,
  '09 elementor banner and alerts, 2026': 1,
  '10 angular material, the superior assesses a teacher, 2024': 2,
  '11 nuxt ui dark, soft and subtle alerts, toasts, 2026': 1,
  '12 inline styles only, 2024': 2,
};

/** Titles of notices that are listed by their bodies: they go with the whole notice, or not at all. */
const TITLES: Readonly<Record<string, readonly [title: string, body: string]>> = {
  '06 semantic ui segments per stage, 2025': ['belum dinilai', 'atasan anda belum memberikan penilaian'],
  '11 nuxt ui dark, soft and subtle alerts, toasts, 2026': [
    'penilaian belum selesai',
    'pejabat penilai kinerja masih memeriksa',
  ],
};

test.each(SIXTH)('%s', (name, _html, expected) => {
  const said = read.get(name) ?? [];
  const gone = said.filter((one) => one.verdict === GO).map((one) => plain(one.text));
  const may = expected.filter(([, verdict]) => verdict === GO).map(([text]) => plain(text));
  const [title, body] = TITLES[name] ?? [];
  const isTitle = (text: string) => text === title && gone.some((one) => body && one.includes(body));
  const wrong = gone.filter((text) => !isTitle(text) && !may.some((one) => text.includes(one)));
  expect(wrong).toEqual([]);
  const missed = may.filter((one) => !gone.some((text) => text.includes(one)));
  expect(missed.length, missed.join('\n')).toBe(LEFT[name] ?? 0);
});

test('none of the pages is the same as another, and both kinds are among them', () => {
  expect(new Set(SIXTH.map(([name]) => name)).size).toBe(SIXTH.length);
  const verdicts = SIXTH.flatMap(([, , notices]) => notices.map(([, verdict]) => verdict));
  expect(verdicts.filter((one) => one === GO)).toHaveLength(34);
  expect(verdicts).toHaveLength(85);
});
