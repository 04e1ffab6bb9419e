import type { Observation } from '../observations';
import type { Line } from './outline';
import { around, contextOf, evidenceOf, inside, labelOf, type View } from './view';
import { only, type Sign, values } from './words';

type Slot = 'planned' | 'earned' | 'min' | 'max';
interface Found {
  slot: Slot | 'total';
  value: number;
  line: Line;
}
const MOST = 100_000;
const NUMBER = String.raw`[-−–]?\d+(?:[.,]\d+)*`;
const ABSURD = /(?:^|[^\d\s])\s?[-−]\s?\d|\d\s?\^|\de\d|\d{7,}|×\s?10|x\s?10\b/i;
const OF = new RegExp(String.raw`(${NUMBER})\s*(?:/|dari(?:\s+(?:total|maksimal))?|of)\s*(${NUMBER})`, 'i');
const SPAN =
  /(?<![\d.,/-])(\d{1,6})\s*(?:[-–—]|s\.?\/?d\.?|sampai|hingga)\s*(\d{1,6})(?!\s*\p{L}*\s*20\d\d)/iu;
const SLOTS: readonly (Slot | 'total')[] = ['earned', 'planned', 'min', 'max', 'total'];

const toNumber = (text: string): number =>
  Number(
    text
      .replace(/[−–]/, '-')
      .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.'),
  );
const isPoint = (sign: Sign): boolean => sign.is.point !== undefined;
const senses = (line: Line | null): readonly string[] => (line ? values(line.meaning, 'point') : []);
const slotIn = (said: readonly string[]): Slot | 'total' | null =>
  SLOTS.find((slot) => said.includes(slot)) ?? null;

/** A line about points, and nothing that the words of points do not account for. */
function speaks(line: Line, label: Line | null): boolean {
  const known = line.meaning.signs.every(
    (sign) =>
      isPoint(sign) ||
      sign.number !== undefined ||
      sign.is.fill ||
      sign.when ||
      sign.is.stage ||
      sign.is.status ||
      sign.is.part,
  );
  const about = [
    ...senses(line),
    ...senses(label),
    ...(/poin/i.test(`${line.text} ${label?.text ?? ''}`) ? ['poin'] : []),
  ];
  return known && about.includes('poin') && (line.meaning.unknown === 0 || ABSURD.test(line.text));
}

/** Words and numbers in their order: the word right before a number says which it is, else the one after. */
function pairs(line: Line, label: Line | null): Found[] {
  const signs = line.meaning.signs;
  const outer = slotIn(senses(label));
  return signs.flatMap((sign, i) => {
    if (sign.number === undefined) return [];
    const before = signs.slice(0, i).reverse();
    const stop = before.findIndex((one) => one.number !== undefined);
    const near = (stop < 0 ? before : before.slice(0, stop)).flatMap((one) => one.is.point ?? []);
    const next = signs.slice(i + 1);
    const end = next.findIndex((one) => one.number !== undefined);
    const later = (end < 0 ? next : next.slice(0, end)).flatMap(
      (one) => one.is.point ?? (one.is.status === 'selesai' ? 'earned' : []),
    );
    const slot = slotIn(near) ?? slotIn(later) ?? outer;
    return slot ? [{ slot, value: sign.number, line }] : [];
  });
}

function found(line: Line, label: Line | null): Found[] {
  const bounds = SPAN.exec(line.text);
  if (
    bounds &&
    (senses(line).includes('advice') || senses(label).includes('advice') || senses(line).includes('poin'))
  )
    return [
      { slot: 'min', value: Number(bounds[1]), line },
      { slot: 'max', value: Number(bounds[2]), line },
    ];
  const share = OF.exec(line.text);
  if (!share) return pairs(line, label);
  const slot =
    slotIn([...senses(line), ...senses(label)].filter((one) => one === 'earned' || one === 'planned')) ??
    'total';
  const far = toNumber(share[2] ?? '');
  const rest: Found[] =
    far === 128 ? [{ slot: 'max', value: far, line }] : far === 32 ? [{ slot: 'min', value: far, line }] : [];
  return [{ slot, value: toNumber(share[1] ?? ''), line }, ...rest];
}

/** "Total poin" alone means the plan where the page is about planning; elsewhere it says too little. */
function totalMeans(view: View, line: Line, planning: boolean): Slot | null {
  const over = contextOf(line, view);
  if (over.some((one) => senses(one).includes('earned'))) return 'earned';
  const plan =
    planning ||
    over.some(
      (one) =>
        values(one.meaning, 'part').includes('kompetensi') || /rencana|perencanaan|dipilih/i.test(one.text),
    );
  return plan ? 'planned' : null;
}

/** In a table only the row that adds up speaks of all; the others are activities. */
function isSum(view: View, line: Line, label: Line | null): boolean {
  const row = around(line, (box) => box.part === 'row');
  const first = row ? view.lines[row.first] : undefined;
  const said = [...senses(line), ...(first && first.meaning.unknown === 0 ? senses(first) : [])];
  return slotIn(said) !== null || (label !== null && label === first && slotIn(senses(label)) !== null);
}

/** "24" over "poin direncanakan": the words may also stand after the number. */
function labelFor(view: View, line: Line): Line | null {
  const row = around(line, (box) => box.part === 'row');
  const first = row ? view.lines[row.first] : undefined;
  if (first && first !== line && first.meaning.unknown === 0 && slotIn(senses(first))) return first;
  const before = labelOf(line, view);
  const after = view.lines[line.index + 1];
  if (senses(before).length > 0 || !after || !only(line.meaning, 'number')) return before;
  const near =
    after.run === line.run ||
    (after.box.parent === line.box.parent && line.box.parent?.end === after.index + 1);
  return near && only(after.meaning, 'point', 'fill') && senses(after).length > 0 ? after : before;
}

/** Planned, earned, and the bounds that the page itself names; numbers that no cycle could hold are not believed. */
export function readPoints(view: View, planning: boolean): Observation[] {
  const taken: Record<Slot, number | null> = { planned: null, earned: null, min: null, max: null };
  const used: Line[] = [];
  const failed: Observation[] = [];
  const fail = (line: Line, expected: string) =>
    failed.push({
      kind: 'could-not-read',
      evidence: evidenceOf(line.text),
      what: 'points',
      expected,
      found: line.text.slice(0, 300),
    });
  if (!view.lines.some((line) => line.meaning.signs.some(isPoint))) return [];
  for (const line of view.lines) {
    if (line.meaning.signs.length === 0 || line.text.length > 120) continue;
    if (
      !/\d/.test(line.text) ||
      line.text.length > 120 ||
      line.control === 'button' ||
      inside(line, 'footer', 'nav')
    )
      continue;
    const label = labelFor(view, line);
    if (
      !speaks(line, label) ||
      (around(line, (box) => box.part === 'row' && box.end - box.first > 1) && !isSum(view, line, label))
    )
      continue;
    if (ABSURD.test(line.text) && view.outline.painted(line)) {
      fail(line, 'a number from 0 to 100000');
      continue;
    }
    const said = found(line, label);
    if (said.length === 0 || !view.outline.painted(line)) continue;
    for (const one of said) {
      const slot = one.slot === 'total' ? totalMeans(view, line, planning) : one.slot;
      if (slot === null) fail(line, 'whether planned or earned');
      else if (!(one.value >= 0 && one.value <= MOST)) fail(line, 'a number from 0 to 100000');
      else if (taken[slot] !== null && taken[slot] !== one.value) fail(line, `one number of ${slot}`);
      else {
        taken[slot] = one.value;
        used.push(line);
      }
    }
  }
  if (used.length === 0) return failed;
  return [
    {
      kind: 'points',
      evidence: evidenceOf(...used.map((line) => evidenceOf(withLabel(view, line)))),
      ...taken,
    },
    ...failed,
  ];
}
const withLabel = (view: View, line: Line): string => {
  const label = labelFor(view, line);
  return label && senses(label).length > 0 && !senses(line).includes('poin')
    ? `${label.text} ${line.text}`
    : line.text;
};
