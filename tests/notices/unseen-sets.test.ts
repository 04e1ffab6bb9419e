import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk, type Said, TODAY } from './in-chromium';
import { EIGHTH } from './unseen/eighth';
import { FIFTH } from './unseen/fifth';
import { FOURTH } from './unseen/fourth';
import { LEFT } from './unseen/left';
import { NINTH } from './unseen/ninth';
import { SEVENTH } from './unseen/seventh';
import { SIXTH } from './unseen/sixth';
import { THIRD } from './unseen/third';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.close());

const GO = 'boleh-diabaikan';
const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Each with how many of its notices may go, how many notices it has, and the day that it is read on. */
const SETS = [
  ['third', THIRD, 40, 202, TODAY],
  ['fourth', FOURTH, 24, 65, TODAY],
  ['fifth', FIFTH, 16, 56, TODAY],
  ['sixth', SIXTH, 34, 85, TODAY],
  ['seventh', SEVENTH, 26, 52, TODAY],
  ['eighth', EIGHTH, 21, 49, TODAY],
  ['ninth', NINTH, 45, 148, '2026-11-22'],
] as const;

describe.each(SETS)('the %s set', (_set, pages, may, all, day) => {
  let read: ReadonlyMap<string, Said[]>;
  beforeAll(async () => {
    const said = await desk.each(
      pages.map(([, html]) => html),
      day,
    );
    read = new Map(pages.map(([name], i) => [name, said[i] ?? []])); // a page without notices
  }, 60_000);

  test.each(pages)('%s', (name, _html, expected) => {
    const gone = (read.get(name) ?? []).filter((one) => one.verdict === GO).map((one) => plain(one.text));
    const textsOf = (goes: boolean) =>
      expected.filter(([, verdict]) => (verdict === GO) === goes).map(([text]) => plain(text));
    const [goes, stays] = [textsOf(true), textsOf(false)];
    // Neither something else alone, nor something else together with one that may go.
    const isWrong = (text: string) =>
      !goes.some((one) => text.includes(one)) || stays.some((one) => text.includes(one));
    expect(gone.filter(isWrong)).toEqual([]);
    expect(goes.filter((one) => !gone.some((text) => text.includes(one)))).toEqual(LEFT.get(name) ?? []); // most pages have none left
  });

  test('none of the pages is the same as another, and both kinds are among them', () => {
    expect(new Set(pages.map(([name]) => name)).size).toBe(pages.length);
    const verdicts = pages.flatMap(([, , notices]) => notices.map(([, verdict]) => verdict));
    expect(verdicts.filter((one) => one === GO)).toHaveLength(may);
    expect(verdicts).toHaveLength(all);
  });
});
