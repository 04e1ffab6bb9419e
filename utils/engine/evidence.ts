import type { Entry, Evidence } from '../observations';
import { activitiesOf, ownAbout, sameTitle, titleKey } from './activities';
import type { Case } from './case';
import type { ActivityFinding, EvidenceReview, EvidenceSubject, StageChecklist } from './findings';

const ACTIVITY = 'activity:';
const ITEM = 'item:';
const ENTRY = 'entry:';

/** What evidence a target speaks of, for an entry to be, and the entry that is there. */
export interface EvidenceAbout extends Pick<Evidence, 'subject' | 'title' | 'item'> {
  before: Evidence | null;
}

/**
 * Reads a target as a surface sends it (`activity:` and a title, `item:` and an id, `entry:` and the id of evidence
 * that is there) among a person's entries of a period; `null` for a text that is none.
 */
export function evidenceAbout(target: string, entries: readonly Entry[]): EvidenceAbout | null {
  const all = entries.flatMap((one) => (one.kind === 'evidence' ? [one] : []));
  if (target.startsWith(ENTRY)) {
    const before = all.find((one) => one.id === target.slice(ENTRY.length));
    return before ? { subject: before.subject, title: before.title, item: before.item, before } : null;
  }
  if (target.startsWith(ITEM) && target.length > ITEM.length) {
    const item = target.slice(ITEM.length);
    const own = entries.find((one) => one.kind === 'own-item' && one.id === item);
    const title = own?.kind === 'own-item' ? own.title : item;
    return { subject: 'item', title, item, before: all.find((one) => isOfItem(one, item)) ?? null };
  }
  if (!target.startsWith(ACTIVITY) || target.length === ACTIVITY.length) return null;
  const title = target.slice(ACTIVITY.length);
  const item = ownAbout(title, entries)[0]?.id ?? null; // the person may have none of that title
  const before = all.find((one) => isOfActivity(one, title, item)) ?? null;
  return { subject: 'activity', title, item, before };
}

/** All that evidence can be about in a period, with what is there; nothing that is kept is left out. */
export function evidenceOf(c: Case, checklists: readonly StageChecklist[]): EvidenceReview {
  const left = new Set(c.memory.entries.flatMap((one) => (one.kind === 'evidence' ? [one] : [])));
  const named = byName(left);
  const take = (...names: string[]): Evidence | null => {
    const found = names.flatMap((name) => named.get(name) ?? []).find((one) => left.has(one)); // most have none
    return found && left.delete(found) ? found : null;
  };
  const subjects = [...activitySubjects(c), ...itemSubjects(checklists)].map((one): EvidenceSubject => {
    const { activity, item } = one;
    if (!activity) return { ...one, evidence: item && take(`item ${item.id}`) };
    return { ...one, evidence: take(`own ${activity.entry}`, `title ${titleKey(activity.title)}`) };
  });
  return { subjects, loose: [...left] };
}

/** By all that it goes by; ten thousand are gone through once. */
function byName(all: Iterable<Evidence>): Map<string, Evidence[]> {
  const found = new Map<string, Evidence[]>();
  const put = (name: string, one: Evidence) => {
    const alike = found.get(name);
    if (alike) alike.push(one);
    else found.set(name, [one]);
  };
  for (const one of all) {
    if (one.subject === 'item') put(`item ${one.item}`, one);
    else {
      if (one.item !== null) put(`own ${one.item}`, one);
      put(`title ${titleKey(one.title)}`, one);
    }
  }
  return found;
}

type Bare = Omit<EvidenceSubject, 'evidence'>;

function activitySubjects(c: Case): Bare[] {
  if (!c.rules?.points) return [];
  const { rows, own } = activitiesOf(c);
  const found = new Map<string, Bare & { activity: ActivityFinding }>();
  for (const activity of [...rows.map((row) => row.finding), ...own]) {
    const alike = found.get(titleKey(activity.title));
    if (!alike) found.set(titleKey(activity.title), subjectOf(activity));
    else {
      alike.rows.push(activity.id);
      // Done once is done: its evidence is missing whichever row says so.
      if (activity.done && !alike.activity.done) alike.activity = activity;
    }
  }
  return [...found.values()];
}

const subjectOf = (activity: ActivityFinding) => ({
  target: ACTIVITY + activity.title,
  activity,
  item: null,
  stage: null,
  rows: [activity.id],
});

function itemSubjects(checklists: readonly StageChecklist[]): Bare[] {
  return checklists.flatMap(({ stage, items }) =>
    items.map((item) => ({ target: ITEM + item.id, activity: null, item, stage, rows: [item.id] })),
  );
}

const isOfItem = (one: Evidence, item: string): boolean => one.subject === 'item' && one.item === item;

/** By the person's own activity where it was entered, whatever it is called now; else by its title. */
const isOfActivity = (one: Evidence, title: string, entry: string | null): boolean =>
  one.subject === 'activity' && ((entry !== null && one.item === entry) || sameTitle(one.title, title));
