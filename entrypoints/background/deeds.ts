import type { Entry, Intent, Outcome } from '../../utils/observations';
import {
  changeProfile,
  type Database,
  type Place,
  profileFor,
  putEntries,
  putEntry,
  recall,
  removeEntry,
  turns,
} from '../../utils/store';
import { atOnce } from './at-once';
import { now } from './clock';
import { correct } from './correct';
import { attachFile, detachFile, saveEvidence } from './evidence/deed';
import { putTable } from './exchange/table';
import { entryOf } from './form';
import { ALL_PERIODS, periodOf } from './memory';
import { forgetNames } from './names';
import { ruleNotice } from './notices';
import { peopleOf } from './people';
import { putRuleFile } from './rule-file';
import { store } from './store';
import { refuse } from './values';
import { type Asker, inView } from './viewer';

type Deed<D extends Intent['do']> = Extract<Intent, { do: D }>;

/** Deeds of late by their ids, with what is to come of them. */
const lately = new Map<string, Promise<Outcome>>();
const REMEMBERED = 20;

/**
 * Carries out what a person did. The same `id` twice is one deed: while this worker lives the second is answered like
 * the first, unless that was refused. A store that refuses is an outcome, not a throw.
 */
export function carryOut(intent: Intent, id: string, asker: Asker): Promise<Outcome> {
  const known = lately.get(id);
  if (known) return known;
  const outcome = inStore(intent, id, asker);
  lately.set(id, outcome);
  for (const old of [...lately.keys()].slice(0, -REMEMBERED)) lately.delete(old);
  void outcome.then(({ ok }) => ok || lately.delete(id));
  return outcome;
}

async function inStore(intent: Intent, id: string, asker: Asker): Promise<Outcome> {
  const kept = await store.withStore((db) => carryOutIn(db, intent, id, asker));
  return kept.ok ? kept.value : refuse(null, 'not-saved');
}

async function carryOutIn(db: Database, intent: Intent, id: string, asker: Asker): Promise<Outcome> {
  return atOnce(db, intent, id, asker) ?? inTurn(() => inPlace(db, intent, id, asker));
}

/** What is said of an entry is put over what was found of it: two windows at once would undo each other. */
const inTurn = turns();

async function inPlace(db: Database, intent: Intent, id: string, asker: Asker): Promise<Outcome> {
  const place = await placeOf(db, id, asker);
  if (!place) return refuse(null, 'not-found'); // nobody knows whose it would be
  switch (intent.do) {
    case 'profile':
      return settle(changeProfile(db, place.profile, intent.change));
    case 'tick': {
      const { item, done } = intent;
      return put(db, place, { kind: 'tick', item, done, id: `tick:${item}`, at: now() });
    }
    case 'mark':
      return mark(db, place, intent);
    case 'submit':
      if (intent.instead !== undefined) return correct(db, place, intent, intent.instead);
      if (intent.form === 'notice-rule') return ruleNotice(db, place, intent);
      if (intent.form === 'evidence') return saveEvidence(db, place, intent);
      return intent.form === 'own-person' ? addPeople(db, place, intent) : submit(db, place, intent);
    case 'put-table':
      return putTable(db, place, intent);
    case 'put-rule-file':
      return putRuleFile(db, place, intent);
    case 'attach':
      return attachFile(db, place, intent);
    case 'detach':
      return detachFile(db, place, intent);
    case 'forget-names':
      return forgetNames(db, place);
    case 'remove':
    case 'use-again':
      // Of the period in view, or of all; gone already when the same deed came twice.
      if (!(await removeEntry(db, place, intent.entry)))
        await removeEntry(db, { ...place, period: ALL_PERIODS }, intent.entry);
      return { ok: true, undo: id };
    default:
      return refuse(null, 'not-found'); // a surface's own business
  }
}

async function settle(done: Promise<unknown>): Promise<Outcome> {
  await done;
  return { ok: true, undo: null };
}

/** The person who is signed in, or one without a name where nobody was seen yet, and the period they look at. */
async function placeOf(db: Database, token: string, asker: Asker): Promise<Place | null> {
  const view = await inView(db, asker);
  if (view.isClosed) return null;
  const nobody = { account: { name: null, school: null }, id: crypto.randomUUID() };
  const profile = view.profile ?? (await profileFor(db, nobody));
  const { seen, entries } = await recall(db, { profile: profile.id, period: ALL_PERIODS });
  return { profile: profile.id, period: periodOf(profile, seen, entries).id, token };
}

async function put(db: Database, place: Place, entry: Entry): Promise<Outcome> {
  await putEntry(db, place, entry);
  return { ok: true, undo: place.token };
}

async function mark(db: Database, place: Place, { entry: id, done }: Deed<'mark'>): Promise<Outcome> {
  const entry = await find(db, place, id);
  if (!entry) return refuse(null, 'not-found');
  if (entry.kind === 'own-activity')
    return put(db, place, { ...entry, doneOn: done ? now().slice(0, 10) : null });
  return 'done' in entry ? put(db, place, { ...entry, done, at: now() }) : refuse(null, 'not-found');
}

async function submit(db: Database, place: Place, intent: Deed<'submit'>): Promise<Outcome> {
  const before = intent.target ? await find(db, place, intent.target) : undefined;
  const entry = entryOf(intent, { id: place.token, at: now() }, before);
  return 'ok' in entry ? entry : put(db, place, entry);
}

/** A pasted list is one deed, undone as one. */
async function addPeople(db: Database, place: Place, { values }: Deed<'submit'>): Promise<Outcome> {
  const { entries } = await recall(db, place);
  const people = peopleOf(String(values.names ?? ''), { id: place.token, at: now() }, entries);
  if (!Array.isArray(people)) return people;
  await putEntries(db, place, people);
  return { ok: true, undo: place.token };
}

async function find(db: Database, place: Place, id: string): Promise<Entry | undefined> {
  const { entries } = await recall(db, place);
  return entries.find((entry) => entry.id === id);
}
