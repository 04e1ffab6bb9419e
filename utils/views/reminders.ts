import type { Findings, ReminderFinding, RemindersFinding } from '../engine/findings';
import type { RemindHow } from '../observations';
import { fullDate, number } from './dates';
import { fill, sentences } from './kit/fill';
import { type Lent, type Scene, scene as sceneOf } from './kit/scene';
import type { Place } from './reminders/deadline';
import { distinct, itemOf } from './reminders/items';
import type { Card, Intent, Reminder, ReminderItem } from './view';
import { REMINDERS } from './words/reminders-page';

/** At most so many are told one by one. */
const MOST = 5;

interface Told {
  title: string;
  text: string;
  items: ReminderItem[];
}

/** What a bundle says: the one there is, or how many and which is the nearest; `null` of none. */
function tell(
  open: readonly ReminderFinding[],
  slept: string | null,
  scene: Scene,
  place: Place,
): Told | null {
  const words = REMINDERS[scene.language];
  const matters = distinct(open);
  const items = matters.slice(0, MOST).flatMap((one) => itemOf(one, scene, place) ?? []);
  const [first] = items;
  if (!first) return null;
  const day = slept ? fullDate(slept.slice(0, 10), scene.today, scene.language) : '';
  const since = slept ? fill(words.sleptSince, { day }) : null;
  if (matters.length === 1) return { title: first.title, text: sentences(first.text, since), items };
  const dates = matters.every((one) => one.kind === 'deadline');
  const title = slept ? (dates ? words.sleptDates : words.slept) : words.several;
  const more = number(matters.length - 1, scene.language);
  const nearest = fill(words.nearest, { title: first.title, n: more });
  return {
    title: fill(title, { n: number(matters.length, scene.language) }),
    text: sentences(since, place === 'page' ? nearest : matters.length === 2 ? words.seeBoth : words.seeAll),
    items,
  };
}

/** Where on the panel it can be seen. */
function cardOf(open: readonly ReminderFinding[]): Card['id'] {
  const kinds = new Set(open.map(({ kind }) => kind));
  const only = (...some: ReminderFinding['kind'][]) => [...kinds].every((one) => some.includes(one));
  if (only('approval', 'approvals')) return 'approvals';
  return only('deadline', 'moved', 'opens') ? 'deadlines' : 'now';
}

/** So many are named one by one: a message has its limit, and all of them are all of them. */
const MOST_NAMED = 1_000;

const idsOf = (open: readonly ReminderFinding[]): string[] =>
  open.length > MOST_NAMED ? ['*'] : open.map((one) => one.id);

/** What stands in the page unasked; nothing while the companion rests, asks its first questions or sees a page to sign in. */
export function reminderPart(reminders: RemindersFinding, scene: Scene): Reminder | null {
  const { pause, profile, away } = scene.findings;
  const told = tell(reminders.open, reminders.slept, scene, 'page');
  const [first] = told?.items ?? []; // nothing is due
  if (!told || !first || pause.here || away || profile.firstRun < 3) return null;
  const words = REMINDERS[scene.language];
  const ids = idsOf(reminders.open);
  const intent = (how: RemindHow): Intent => ({ do: 'remind', how, reminders: ids });
  const choice = (how: 'hour' | 'week' | 'never') => ({
    ...{ label: words[how], detail: how === 'never' ? words.neverDetail : null, intent: intent(how) },
  });
  const isOne = told.items.length === 1;
  return {
    id: `${reminders.open.length} ${reminders.open[0]?.id} ${told.title}`, // there is one: it was told
    name: words.name,
    title: told.title,
    text: told.text,
    leaf: first.leaf,
    marks: isOne ? first.marks : [],
    items: isOne ? [] : told.items,
    look: {
      ...{ label: words.look, icon: null, style: 'primary' },
      intent: { do: 'remind', how: 'look', reminders: ids, card: cardOf(reminders.open) },
    },
    tomorrow: { label: words.tomorrow, icon: null, style: 'secondary', intent: intent('tomorrow') },
    more: { label: words.more, choices: [choice('hour'), choice('week'), choice('never')] },
    close: { label: words.close, intent: intent('close') },
  };
}

/** A notification of the computer's own: names of others and what the person typed stay inside. `null` of nothing. */
export function deviceWords(
  findings: Findings,
  lent: Lent,
  reminders: Pick<RemindersFinding, 'open' | 'slept'>,
): { title: string; message: string } | null {
  const told = tell(reminders.open, reminders.slept, sceneOf(findings, lent), 'device');
  return told && { title: told.title, message: told.text };
}
