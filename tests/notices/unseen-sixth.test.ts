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
const LEFT: Readonly<Record<string, number>> = {};

test.each(SIXTH)('%s', (name, _html, expected) => {
  const said = read.get(name) ?? [];
  const gone = said.filter((one) => one.verdict === GO).map((one) => plain(one.text));
  const may = expected.filter(([, verdict]) => verdict === GO).map(([text]) => plain(text));
  const wrong = gone.filter((text) => !may.some((one) => text.includes(one)));
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
