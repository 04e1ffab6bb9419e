import type { Status } from '../observations';
import { dayFrom } from './days';
import type { Day } from './findings';

/** Words of the page after which a date says since when a status holds. */
const WORDS: Partial<Record<Status, RegExp>> = {
  'menunggu-persetujuan': /\b(?:diajukan|dikumpulkan|diserahkan|dikirim(?:kan)?|sejak)\b/gi,
  'ada-penyesuaian': /\b(?:disesuaikan|sejak)\b/gi,
  'perlu-perbaikan': /\b(?:dikembalikan|sejak)\b/gi,
  disetujui: /\b(?:disetujui|sejak)\b/gi,
  selesai: /\b(?:selesai|diselesaikan|sejak)\b/gi,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const NAMED = /\b(\d{1,2})\s+([a-z]{3,9})\.?(?:\s+(\d{4}))?\b/gi;
const NUMBERED = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/g;
/** A date belongs to a word when it follows it and ends within so many characters: "Diajukan pada hari Selasa, 19 Maret 2024". */
const NEAR = 40;

export interface Bounds {
  from: Day;
  to: Day;
  today: Day;
}

/**
 * Since when the page's own words say that a status holds ("Diajukan 19 Maret 2024"), or `null`. A date without a
 * year takes the one that puts it inside the period. A date later than today is not believed.
 */
export function dayInEvidence(evidence: string, status: Status, bounds: Bounds): Day | null {
  const words = WORDS[status];
  if (!words) return null;
  const days = [...evidence.matchAll(words)].map((word) =>
    firstDay(evidence.slice(word.index + word[0].length, word.index + word[0].length + NEAR), bounds),
  );
  return days.find((day) => day !== null && day <= bounds.today) ?? null;
}

function firstDay(text: string, bounds: Bounds): Day | null {
  const found = [...numbered(text), ...named(text, bounds)].sort((a, b) => a.at - b.at);
  return found[0]?.day ?? null;
}

interface Found {
  at: number;
  day: Day | null;
}

function numbered(text: string): Found[] {
  return [...text.matchAll(NUMBERED)].map((match) => ({
    at: match.index,
    day: dayFrom(Number(match[3]), Number(match[2]), Number(match[1])),
  }));
}

function named(text: string, bounds: Bounds): Found[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const month = monthOf(match[2] ?? '');
    return month ? [{ at: match.index, day: inYear(match[3], month, Number(match[1]), bounds) }] : [];
  });
}

/** 1 to 12, or `null` for a word that is no month. "Agt" and "Agust" are August, "Nop" is November. */
function monthOf(word: string): number | null {
  const start = word.toLowerCase().slice(0, 3).replace('agt', 'agu').replace('nop', 'nov');
  return MONTHS.includes(start) ? MONTHS.indexOf(start) + 1 : null;
}

function inYear(year: string | undefined, month: number, date: number, bounds: Bounds): Day | null {
  if (year) return dayFrom(Number(year), month, date);
  const years = [Number(bounds.from.slice(0, 4)), Number(bounds.to.slice(0, 4))];
  const days = years.map((one) => dayFrom(one, month, date));
  return days.find((day) => day !== null && day >= bounds.from && day <= bounds.to) ?? null;
}
