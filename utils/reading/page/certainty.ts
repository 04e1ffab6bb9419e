import { HELPED, MARK_BEGINS, PRESS, SCHOOLWORK } from '../lexicon/pages';
import type { Line } from '../outline';
import { each, type Steps, sift } from '../outline/steps';
import { around, inside, type View } from '../view';
import { stageLabel, statusSaid } from '../view/said';
import { has, only, parse, values } from '../words';

const isFeature = (line: Line): boolean => values(line.meaning, 'place').includes('feature');
const any = (lines: readonly Line[], test: (line: Line) => boolean): number => (lines.some(test) ? 1 : 0);

const isPoints = (line: Line): boolean =>
  only(line.meaning, 'point', 'number', 'fill') && /poin/i.test(line.text);

const isPeriod = (line: Line): boolean =>
  values(line.meaning, 'period').length > 0 ||
  (only(line.meaning, 'date') && line.meaning.signs[0]?.when?.unit === 'month');

/** "Batas waktu perencanaan" */
const closes = ({ meaning }: Line): boolean =>
  values(meaning, 'when').includes('closing') && values(meaning, 'stage').length === 1;

/** What the main heading alone says: the feature, a stage by its full name, a list of what waits. */
export function headed(main: Line | null): number {
  if (!main || main.meaning.unknown > 0) return 0;
  if (isFeature(main)) return 3;
  const about =
    values(main.meaning, 'stage').length === 1 || values(main.meaning, 'what').length === 1 ? 1 : 0;
  const full = /kinerja|skp/i.test(main.text) || /tindak lanjut|pra.?perencanaan/i.test(main.text) ? 1 : 0;
  return about + (about && full) + (values(main.meaning, 'place').includes('approvals') ? 1 : 0);
}

/** Stages beside the one in the heading. */
function stagesBeside(main: Line | null, labels: readonly Line[]): number {
  const kinds = new Set(labels.flatMap((line) => stageLabel(line) ?? []));
  const own = main ? stageLabel(main) : null;
  return own && kinds.size === 1 ? 0 : Math.min(2, kinds.size);
}

/** A short trail that ends where the page's heading begins. */
function isCrumb(view: View, line: Line, main: Line | null): boolean {
  const nav = around(line, (box) => box.part === 'nav');
  if (!nav || nav.end - nav.first > 6) return false;
  const last = view.lines[nav.end - 1];
  return (
    last !== undefined &&
    (around(last, (box) => box.chosen === true) !== null ||
      (main !== null && letters(last) === letters(main)))
  );
}

const letters = (line: Line): string =>
  line.text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Takes away more than everything else on a page can add. */
const SURE = 30;

/** Two different marks of a newspaper or a blog. */
function* isPress(view: View): Steps<boolean> {
  const short = yield* sift(view.lines, ({ text }) => text.length < 90 && MARK_BEGINS.test(text));
  return (
    short.some((line) => HELPED.test(line.text)) ||
    PRESS.filter((mark) => short.some((line) => mark.test(line.text))).length >= 2
  );
}

/** Schoolwork in two ways, and not one word that only Pengelolaan Kinerja has. */
function* isSchool(view: View): Steps<boolean> {
  const words = yield* each(view.lines, (line) =>
    line.text.length < 90 ? (SCHOOLWORK.exec(line.text)?.[0].toLowerCase() ?? []) : [],
  );
  return new Set(words).size >= 2;
}

/**
 * How surely the page is a part of Pengelolaan Kinerja: 3 and more is sure. Single words prove nothing, since schools
 * plan and assess everything; words of schoolwork count against.
 */
export function* certainty(
  view: View,
  main: Line | null,
  labels: readonly Line[],
  crowd: boolean,
): Steps<number> {
  const title = parse(view.outline.title.split(/[|–—-]/)[0]?.trim() ?? ''); // no title says nothing
  const named =
    title.signs.some((sign) => sign.is.place === 'feature') ||
    /pengelolaan kinerja/i.test(view.outline.title);
  const domain = new Set(
    labels.filter((line) => values(line.meaning, 'domain').length > 0).map((line) => line.text.toLowerCase()),
  );
  const crumb = any(
    view.lines,
    (line) => isFeature(line) && inside(line, 'nav') && !inside(line, 'footer') && isCrumb(view, line, main),
  );
  const proper =
    named ||
    /pengelolaan-kinerja/.test(view.path) ||
    domain.size > 0 ||
    view.lines.some((line) => isFeature(line) || /kinerja|\bskp\b|\brhk\b/i.test(line.text));
  const elsewhere = (yield* isPress(view)) || (!proper && (yield* isSchool(view)));
  const signs: (() => number)[] = [
    () => headed(main) + 2 * any(labels, isFeature) + 3 * crumb + (named ? 2 : 0),
    () => (/pengelolaan-kinerja/.test(view.path) ? 2 : 0) + stagesBeside(main, labels),
    () => Math.min(3, domain.size),
    () => any(view.lines, (line) => has(line.meaning, 'side') && line.meaning.unknown === 0),
    () => any(labels, isPeriod),
    () => any(labels, isPoints),
    () => any(labels, (line) => isPoints(line) && /statis|direncanakan/i.test(line.text)),
    () => any(view.lines, (line) => statusSaid(line).length > 0),
    () => any(labels, closes),
    () => (crowd ? 1 : -2 * any(view.lines, (line) => line.level > 0 && SCHOOLWORK.test(line.text))),
    () => (main && SCHOOLWORK.test(main.text) ? -2 : 0),
  ];
  let sum = elsewhere ? -SURE : 0;
  for (const sign of signs) {
    sum += sign();
    yield;
  }
  return sum;
}
