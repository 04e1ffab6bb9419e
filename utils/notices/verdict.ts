import type { Doubt, Sighting } from '../reading/notice';
import { NEVER, type NeverRule } from './rules/never';
import { OWN } from './rules/own';
import { markDays } from './verdict/days';
import type { Meanings } from './verdict/meanings';
import { mayPress, partsOf } from './verdict/parts';

export { SOURCE } from './rules/source';

/** What speaks for attention: a row of the never list, or what the notice is or holds. */
export type Never = NeverRule | 'date-ahead' | 'action' | 'dialog' | 'too-large' | 'holds-more' | 'field';
/** What is in the way of understanding. */
export type Unclear =
  | Doubt
  | 'not-red'
  | 'other-stage'
  | 'no-stage'
  | 'not-understood'
  | 'elsewhere'
  | 'own-work';

/** `words`: the notice's own words that decided, empty where none did. Surfaces put `reason` into words. */
export type Judgement =
  | { verdict: 'boleh-diabaikan'; reason: 'state-only'; words: string }
  | { verdict: 'perlu-perhatian'; reason: Never; words: string }
  | { verdict: 'tidak-dikenal'; reason: Unclear; words: string };

const LARGE = 1 / 3;
const LONGEST_TEXT = 300;
/** Words that only an assessment of performance has; others need a page about it. */
const EXPLICIT = /kinerja|predikat|atasan|pejabat penilai|kepala sekolah|dinas|rating (?:hasil|perilaku)/;
const EARLIER: ReadonlySet<string> = new Set(['perencanaan', 'pelaksanaan', 'observasi-kinerja']);
const rows = Object.entries(NEVER).map(
  ([rule, words]) => [rule as NeverRule, new RegExp(`(?<![a-z0-9])(?:${words})`)] as const,
);

const own = new RegExp(`(?<![a-z0-9])(?:${OWN.join('|')})`);

/** Lower case, the person by one word. */
const heard = (said: string): string => said.toLowerCase().replace(/\bsaudar(?:a|i|a\/i)\b/g, 'anda');

/**
 * The verdict on a sighted notice on a day (`YYYY-MM-DD`), by `domain/notices.md`: never list and actions first, then
 * what only tells a state of the assessment, all else is not understood. `meanings` is asked last. Pure.
 */
export function verdictOf(sighting: Sighting, today: string, meanings: Meanings): Judgement {
  const { text, ahead } = markDays(heard(`${sighting.text}\n${sighting.beside}`), today);
  const never = neverOf(sighting, text, ahead);
  if (never) return { verdict: 'perlu-perhatian', ...never };
  const parts = partsOf(text);
  const unclear = unclearOf(sighting, parts, text, meanings) ?? labelOf(sighting, today, meanings);
  if (unclear) return { verdict: 'tidak-dikenal', reason: unclear, words: '' };
  return {
    verdict: 'boleh-diabaikan',
    reason: 'state-only',
    words: sighting.text.slice(0, LONGEST_TEXT),
  };
}

function neverOf(
  sighting: Sighting,
  text: string,
  ahead: string | null,
): { reason: Never; words: string } | null {
  const names = sighting.actions.map((one) => one.name.toLowerCase());
  const spoken = [text, ...names].join('\n');
  for (const [reason, pattern] of rows) {
    const found = pattern.exec(spoken);
    if (found) return { reason, words: found[0].trim() };
  }
  if (ahead) return { reason: 'date-ahead', words: ahead.slice(0, LONGEST_TEXT) };
  const pressed = sighting.actions.find(
    (one) => !(one.closes && (one.name === '' || mayPress(one.name))) && !mayPress(one.name),
  );
  if (pressed) return { reason: 'action', words: pressed.name.slice(0, LONGEST_TEXT) };
  const about: [boolean, Never][] = [
    [sighting.blocks, 'dialog'],
    [sighting.share >= LARGE, 'too-large'],
    [sighting.holdsMore, 'holds-more'],
    [sighting.besideField, 'field'],
  ];
  const reason = about.find(([is]) => is)?.[1];
  return reason ? { reason, words: '' } : null;
}

/** What tells no state itself is the name or the mark of something, whatever stands beside it. */
function labelOf({ text, beside }: Sighting, today: string, { understand }: Meanings): Unclear | null {
  if (!beside) return null;
  const own = partsOf(markDays(heard(text), today).text);
  return understand(own) === 'state' ? null : 'not-understood';
}

function unclearOf(
  sighting: Sighting,
  parts: readonly string[],
  text: string,
  { understand, nobodysHere }: Meanings,
): Unclear | null {
  const { red, stagesSaid, place, doubts } = sighting;
  if (!red) return 'not-red';
  const others = stagesSaid.filter((stage) => stage !== 'penilaian');
  const inside = place.stage === null || place.stage === 'penilaian';
  // The grammar lets nothing be said of an earlier stage but that it is over.
  if (others.some((stage) => !inside || !EARLIER.has(stage))) return 'other-stage';
  const says = stagesSaid.includes('penilaian');
  if (!says && place.stage !== 'penilaian') return 'no-stage';
  if (place.elsewhere) return 'elsewhere';
  const explicit = says && EXPLICIT.test(text);
  if (!explicit && (!place.feature || !inside)) return 'no-stage';
  if (own.test(text)) return 'not-understood';
  if (sighting.text.length > LONGEST_TEXT || understand(parts) !== 'state')
    return others.length > 0 ? 'other-stage' : 'not-understood';
  if (place.superior && !nobodysHere(parts)) return 'own-work';
  return doubts[0] ?? null;
}
