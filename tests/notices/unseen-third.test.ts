import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, type Said, TODAY } from './in-chromium';
import { THIRD } from './unseen/third';

let desk: Desk;
let read: ReadonlyMap<string, Said[]>;
beforeAll(async () => {
  desk = await openDesk();
  const said = await desk.each(
    THIRD.map(([, html]) => html),
    TODAY,
  );
  read = new Map(THIRD.map(([name], i) => [name, said[i] ?? []]));
}, 60_000);
afterAll(() => desk.close());

const GO = 'boleh-diabaikan';
const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Notices that may go and still stay, by page. */
const LEFT: Readonly<Record<string, number>> = {
  'bootstrap: stage not open, body under a heading': 1,
  'bootstrap: dismissible, in a card called Penilaian': 1,
  'mui standard: title and body': 1,
  'ant: message and description, closable': 1,
  'ant: stage known by the stepper only': 1,
  'vuetify tonal and bordered, words of 2026': 1,
  'vuetify snackbar with Tutup': 1,
  'tailwind 4: oklch tokens, white on red-600': 1,
  'dark theme by custom properties': 1,
  'dark theme: translucent red over black, inline red text': 1,
  'inline text in hsl under a heading of its own': 2,
  'banner with a gradient across the page': 1,
  'informal words, toast with a close button': 1,
  'with the day on which it was posted, long past': 1,
  'the tab says the stage, plain words': 1,
  'accordion of the timeline': 1,
  'the principal as employee, words about the Dinas': 1,
  'old markup: font and named colours': 2,
  'rare notations of colour': 4,
  'custom elements, icon drawn by ::before, Mengerti': 1,
  'heading by a section label, state in two sentences and a help link': 1,
  'formal words, both colour schemes by media query': 1,
  'red by the border alone, and by faded text': 1,
  'the superior waits for the Dinas': 1,
};

test.each(THIRD)('%s', (name, _html, expected) => {
  const said = read.get(name) ?? [];
  const gone = said.filter((one) => one.verdict === GO).map((one) => plain(one.text));
  const may = expected.filter(([, verdict]) => verdict === GO).map(([text]) => plain(text));
  const wrong = gone.filter((text) => !may.some((one) => text.includes(one)));
  expect(wrong).toEqual([]);
  const missed = may.filter((one) => !gone.some((text) => text.includes(one)));
  expect(missed.length, missed.join('\n')).toBe(LEFT[name] ?? 0);
});

test('none of the pages is the same as another, and both kinds are among them', () => {
  expect(new Set(THIRD.map(([name]) => name)).size).toBe(THIRD.length);
  const verdicts = THIRD.flatMap(([, , notices]) => notices.map(([, verdict]) => verdict));
  expect(verdicts.filter((one) => one === GO)).toHaveLength(40);
  expect(verdicts).toHaveLength(202);
});
