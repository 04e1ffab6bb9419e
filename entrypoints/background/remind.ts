import { browser } from 'wxt/browser';
import type { Told } from '../../utils/observations';
import { NEVER_SWEPT, openOf, type Sweep, sweep } from '../../utils/reminders';
import { RULESETS, SOURCES } from '../../utils/rulesets';
import { claimReminders, confirmReminders, type Database, readReminders } from '../../utils/store';
import { MIDNIGHT } from './alarms';
import { clockReady, now } from './clock';
import { lendEnglish } from './english';
import { part } from './parts';
import { REMINDERS, setReminderAlarm } from './remind/alarm';
import { deviceState, notify, registerDevice, withdrawAllBut } from './remind/device';
import { findToday, type Today } from './remind/today';
import { store } from './store';
import { tellOthers } from './tabs';
import { personIn } from './viewer';

/** Alarms at which to look: our own, and midnight, which also finds a clock or zone that was changed. */
const LOOKS = [REMINDERS, MIDNIGHT];

/** Reminders come at their time, after every sleep and with every start; each of them once. */
export function registerReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (LOOKS.includes(name)) void lookAfterReminders();
  });
  // Rules may have changed with the version.
  browser.runtime.onInstalled.addListener(() => void lookAfterReminders());
  registerDevice();
  void catchUp();
}

let running: Promise<void> | null = null;
let again = false;

/** One sweep at a time; asked for meanwhile, there is one more after it. */
export function lookAfterReminders(): Promise<void> {
  again = true;
  running ??= run().finally(() => {
    running = null;
  });
  return running;
}

async function run(): Promise<void> {
  await clockReady();
  while (again) {
    again = false;
    await sweepNow();
  }
}

/** The next due time as the last sweep left it; `undefined` until it was asked for in this worker's life. */
let next: string | null | undefined;

/** With every start of the worker, many times a day: a sweep only where something is due, was not confirmed, or a day has passed. */
async function catchUp(): Promise<void> {
  await clockReady();
  const kept = await store.withStore(waiting);
  if (!kept.ok) return; // the store refuses: whatever comes next asks it again
  if (kept.value === 'due') await lookAfterReminders();
  else await setReminderAlarm(kept.value);
}

/** Asked with every look of a page, which a sleep may lie before: nothing but a comparison while nothing is due. */
export async function lookIfDue(): Promise<void> {
  if (next === undefined) await catchUp();
  else if (next !== null && next <= now().slice(0, 16)) await lookAfterReminders();
}

async function waiting(db: Database): Promise<'due' | string | null> {
  const profile = await personIn(db, null);
  if (!profile) return null;
  const { told, watch } = await readReminders(db, profile.id);
  const local = now().slice(0, 16);
  const isToday = watch?.swept?.slice(0, 10) === local.slice(0, 10); // never looked: not today
  if (!watch || !isToday || told.some((one) => one.state === 'claimed')) return 'due';
  next = watch.next;
  return next !== null && next <= local ? 'due' : next;
}

interface Claimed {
  today: Today;
  told: Told[];
  /** Bundles of which something still stands open. */
  standing: string[];
}

/** Write, then show: what is due is claimed in the store, shown under its fixed name, then confirmed. */
async function sweepNow(): Promise<void> {
  const claimed = await store.withStore(claimIn);
  if (!claimed.ok) return; // the store refuses: nothing is shown that could not be known to be shown
  await setReminderAlarm(next ?? null); // nobody is known
  await withdrawAllBut(claimed.value?.standing ?? []);
  if (!claimed.value || claimed.value.told.length === 0) return;
  const { today, told } = claimed.value;
  await showOnDevice(claimed.value);
  await tellOthers(null);
  await store.withStore((db) =>
    confirmReminders(
      db,
      today.profile,
      told.map((one) => one.id),
    ),
  );
}

async function claimIn(db: Database): Promise<Claimed | null> {
  const today = await findToday(db, await personIn(db, null));
  next = null;
  if (!today) return null;
  const { profile, findings, others } = today;
  const bundle = crypto.randomUUID();
  let standing: string[] = [];
  const told = await claimReminders(db, { profile, at: findings.now }, ({ told: before, watch }) => {
    const found: Sweep = sweep(findings, { told: before, watch: watch ?? NEVER_SWEPT }, bundle, others);
    next = found.watch.next;
    standing = standingIn(today, [...before, ...found.rows]);
    return found;
  });
  return { today, told, standing };
}

function standingIn({ findings, others }: Today, told: readonly Told[]): string[] {
  const rows = new Map(told.map((one) => [one.id, one])); // the later one of an id is how it stands now
  const open = new Set(openOf(findings, [...rows.values()], others).open.map((one) => one.id));
  return [...rows.values()].flatMap(({ id, bundle }) => (open.has(id) ? [bundle] : []));
}

/** Only where the person wants it and the browser allows it; one that a death left unconfirmed takes its own place. */
async function showOnDevice({ today: { findings, others }, told }: Claimed): Promise<void> {
  const { reminders, language } = findings.settings;
  if ((await deviceState(reminders.device)) !== 'on') return;
  const [{ deviceWords }] = await Promise.all([part('views'), lendEnglish(language)]);
  for (const bundle of new Set(told.map((one) => one.bundle))) {
    const of = told.filter((one) => one.bundle === bundle);
    const words = deviceWords(
      findings,
      { sources: SOURCES, rulesets: RULESETS },
      openOf(findings, of, others),
    );
    if (words) await notify(bundle, words);
  }
}
