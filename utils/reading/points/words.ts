import type { Line } from '../outline';
import { parse, values } from '../words';
import type { Sign } from '../words/trie';

export type Slot = 'planned' | 'earned' | 'min' | 'max';

interface Found {
  slot: Slot | 'total';
  value: number;
  line: Line;
}

const NUMBER = String.raw`[-−–]?\d+(?:[.,]\d+)*`;
export const ABSURD = /(?:^|[^\d\s])\s?[-−]\s?\d|\d\s?\^|\de\d|\d{7,}|×\s?10|x\s?10\b/i;
const OF = new RegExp(
  String.raw`(${NUMBER})(?:\s+poin)?\s*(?:/|dari(?:\s+(?:total|maksimal))?|of)\s*(${NUMBER})`,
  'i',
);

const SPAN =
  /(?<![\d.,/-])(\d{1,6})\s*(?:[-–—]|s\.?\/?d\.?|sampai|hingga|(?<=antara\s\d{1,6}\s)dan)\s*(\d{1,6})(?!\s*\p{L}*\s*20\d\d)/iu;

const SLOTS: readonly (Slot | 'total')[] = ['earned', 'planned', 'min', 'max', 'total'];

const toNumber = (text: string): number =>
  Number(
    text
      .replace(/[−–]/, '-')
      .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
      .replace(',', '.'),
  );

export const isPoint = (sign: Sign): boolean => sign.is.point !== undefined;
export const senses = (line: Line | null): readonly string[] => (line ? values(line.meaning, 'point') : []);

export const slotIn = (said: readonly string[]): Slot | 'total' | null =>
  SLOTS.find((slot) => said.includes(slot)) ?? null;

/** By its own words or its label's: about points. */
export function speaks(line: Line, label: Line | null): boolean {
  const about = [
    ...senses(line),
    ...senses(label),
    ...(/poin/i.test(`${line.text} ${label?.text ?? ''}`) ? ['poin'] : []),
  ];
  return (
    about.includes('poin') ||
    (label !== null && /anjuran|dianjurkan/i.test(label.text) && SPAN.test(line.text))
  );
}

/** With a number, and no words that those of points do not account for. */
export const mayTell = ({ meaning, text }: Line): boolean =>
  meaning.signs.length > 0 &&
  text.length <= 120 &&
  /\d/.test(text) &&
  (meaning.unknown === 0 || ABSURD.test(text)) &&
  meaning.signs.every(
    (sign) =>
      isPoint(sign) ||
      sign.number !== undefined ||
      sign.is.fill ||
      sign.when ||
      sign.is.when === 'closing' ||
      sign.is.stage ||
      sign.is.status ||
      sign.is.part,
  );

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

/** "Rencana 40 poin dari anjuran 32–128 poin": what is said before the bounds, by its own words alone. */
function besides(line: Line, bounds: string): Found[] {
  const [before = ''] = line.text.split(bounds);
  return pairs({ ...line, meaning: parse(before) }, null);
}

/** "Poin terkumpul: 20 dari 48 yang direncanakan": the words before say what the first is, those behind the second. */
function partedBy(line: Line, share: RegExpExecArray, label: Line | null): Found[] {
  const [before = '', after = ''] = line.text.split(share[0]).map((text) => text.trim());
  const near = before ? slotIn(values(parse(before), 'point')) : slotIn(senses(label));
  const far = slotIn(values(parse(after), 'point'));
  const both = values(parse(after), 'point').filter((one) => one === 'earned' || one === 'planned');
  // "20 dari 32 poin yang direncanakan sudah terkumpul"
  const told = !before && near !== 'planned' && both.join() === 'planned,earned';
  if (!told && (near !== 'earned' || far !== 'planned')) return [];
  return [
    { slot: 'earned', value: toNumber(share[1] ?? ''), line },
    { slot: 'planned', value: toNumber(share[2] ?? ''), line },
  ];
}

export function found(line: Line, label: Line | null): Found[] {
  const bounds = SPAN.exec(line.text);
  if (
    bounds &&
    (senses(line).includes('advice') || senses(label).includes('advice') || senses(line).includes('poin'))
  )
    return [
      { slot: 'min', value: Number(bounds[1]), line },
      { slot: 'max', value: Number(bounds[2]), line },
      ...besides(line, bounds[0]),
    ];
  const share = OF.exec(line.text);
  if (!share) return pairs(line, label);
  const parted = partedBy(line, share, label);
  if (parted.length > 0) return parted;
  const [near, far_] = senses(label).filter((one) => one === 'earned' || one === 'planned') as Slot[];
  if (near && far_)
    return [
      { slot: near, value: toNumber(share[1] ?? ''), line },
      { slot: far_, value: toNumber(share[2] ?? ''), line },
    ];
  const slot =
    slotIn([...senses(line), ...senses(label)].filter((one) => one === 'earned' || one === 'planned')) ??
    'total';
  const far = toNumber(share[2] ?? '');
  const rest: Found[] = far === 128 ? [{ slot: 'max', value: far, line }] : [];
  return [{ slot, value: toNumber(share[1] ?? ''), line }, ...rest];
}
