import { ago, dayOf, daysBetween, when } from './dates';
import { fill } from './kit/fill';
import { periodName } from './kit/period-name';
import type { Scene } from './kit/scene';
import type { Band, Button } from './view';
import { BAND } from './words/band';

const link = (label: string, icon: Button['icon'], intent: Button['intent']): Button => ({
  label,
  icon,
  style: 'link',
  intent,
});

/** The store refused the last write. */
export function notSaved(scene: Scene): Band | null {
  if (scene.findings.saved) return null;
  const words = BAND[scene.language];
  const button = link(words.tryAgain, 'reload', { do: 'read-again' });
  return { icon: 'overdue', text: [{ strong: words.notSaved }, words.notSavedRest], button };
}

/** The page shows another period than the one that was chosen. */
export function otherPeriod(scene: Scene): Band | null {
  const { period } = scene.findings;
  if (!period.pageShows) return null;
  const words = BAND[scene.language];
  const page = periodName(period.pageShows, scene.language);
  const text = fill(words.other, { page, chosen: periodName(period, scene.language) });
  const button = link(words.follow, null, { do: 'profile', change: { period: null } });
  return { icon: 'info', text: [text], button };
}

/** No ruleset covers the period in view. */
export function noRules(scene: Scene): Band | null {
  if (scene.findings.period.known) return null;
  const words = BAND[scene.language];
  return { icon: 'info', text: [{ strong: words.noRules }, words.noRulesRest], button: null };
}

/** When the newest of the facts in view was read; a place, a name and a period are none. */
export function shownFrom({ findings, today, language }: Scene): string | null {
  const told = findings.readings.filter((one) => !['page', 'account', 'period'].includes(one.what));
  const moments = told.flatMap((one) => (one.state === 'read' && one.seenAt) || []);
  const [last] = moments.sort((a, b) => Date.parse(b) - Date.parse(a));
  return last ? when(last, today, language) : null;
}

/** Signed out, or a page of which no account is read: the last person's facts stand as the record that they are. */
function away(scene: Scene): Band | null {
  const { away: isAway, profile } = scene.findings;
  if (!isAway || !profile.name) return null;
  const words = BAND[scene.language];
  const at = shownFrom(scene);
  const rest = fill(at ? words.awayRest : words.awayUndated, { name: profile.name, when: at ?? '' });
  return { icon: 'info', text: [{ strong: words.away }, ` ${rest}`], button: null };
}

export const partlyText = ({ language }: Scene): Band['text'] => [
  { strong: BAND[language].partly },
  BAND[language].partlyRest,
];

/** Old findings stand while the page that is open says less than it should, or nothing. */
function partly(scene: Scene): Band | null {
  const { answer, readings } = scene.findings;
  const missed = readings.filter((one) => one.state === 'could-not-read');
  if (missed.length === 0 || answer.case === 'could-not-read') return null;
  const words = BAND[scene.language];
  const button = link(words.again, 'reload', { do: 'read-again' });
  const icon = 'unofficial';
  if (!missed.some((one) => one.what === 'page')) return { icon, text: partlyText(scene), button };
  const at = shownFrom(scene);
  const rest = at ? ` ${fill(words.pageRest, { when: at })}` : '';
  return { icon, text: [{ strong: words.page }, rest], button };
}

/** Of a reading older than a day. */
export function stale(scene: Scene): Band | null {
  const { lastRead } = scene.findings;
  if (!scene.findings.stale || lastRead === null) return null;
  const words = BAND[scene.language];
  const days = Math.max(1, daysBetween(dayOf(lastRead), scene.today));
  const text = fill(words.stale, { ago: ago(days, scene.language) });
  const button = link(words.again, 'reload', { do: 'read-again' });
  return { icon: 'clock', text: [{ strong: text }], button };
}

/** One band at most, the one that could mislead most; an old reading is also told in `now`. */
export const band = (scene: Scene): Band | null =>
  notSaved(scene) ?? away(scene) ?? otherPeriod(scene) ?? noRules(scene) ?? partly(scene) ?? stale(scene);
