import type { Automatic, KeptFacts, Moment } from '../../observations';
import { ago, dayOf, daysBetween, fullDate, fullYear, when } from '../dates';
import { capital, fill } from '../kit/fill';
import type { Button, DataPart, Setting } from '../view';
import { kept } from './kept';
import { opened } from './opened';
import { PLAIN } from './settings/kit';
import { size } from './size';
import { withFiles } from './with-files';
import { DATA } from './words/data';
import { PROBLEM, READ_ONLY } from './words/trouble';

/** So many days after the last one a backup outside the browser is asked for. */
const OLD_DAYS = 30;
/** In bytes, as the exchange refuses it. */
const LARGEST = 50_000_000;

const saveButton = (facts: KeptFacts, style: Button['style']): Button => ({
  label: DATA[facts.language].save,
  icon: 'download',
  style,
  intent: { do: 'save-backup' },
});

function problem({ problem: why, language }: KeptFacts): DataPart['problem'] {
  if (why === null) return null;
  const { strong, rest } = READ_ONLY[language];
  return [{ strong: PROBLEM[language][why] }, ` ${strong}`, rest];
}

/** Days since; `null` where there is none, and for a day to come, which a wrong clock gave: nobody can tell. */
function daysSince(moment: Moment | null, now: Moment): number | null {
  const days = moment === null ? -1 : daysBetween(dayOf(moment), dayOf(now));
  return days < 0 ? null : days;
}

/** Nothing was saved outside for long, or nobody can tell when, and something would be lost. */
function hint(facts: KeptFacts): DataPart['hint'] {
  const { language, now, savedOutside, oldest } = facts;
  const saved = daysSince(savedOutside, now);
  const days = saved ?? daysSince(oldest, now);
  if (days === null || days < OLD_DAYS) return null;
  const words = DATA[language];
  const unsaved = savedOutside ? words.hintUnsureStrong : words.hintNeverStrong;
  const strong = saved === null ? unsaved : fill(words.hintOldStrong, { ago: ago(saved, language) });
  return { icon: 'shield', text: [{ strong }, words.hintRest], button: saveButton(facts, 'link') };
}

function backup(facts: KeptFacts): DataPart['backup'] {
  const { language, now, savedOutside } = facts;
  const words = DATA[language];
  const days = daysSince(savedOutside, now);
  const day = savedOutside && fullYear(dayOf(savedOutside), language);
  const text =
    day && days !== null ? fill(words.lastAt, { day, ago: ago(days, language) }) : (day ?? words.never);
  const save: Setting = {
    ...PLAIN,
    id: 'backup',
    title: words.last,
    text,
    button: saveButton(facts, 'secondary'),
  };
  return {
    title: words.backup,
    save,
    saveFiles: withFiles(facts),
    open: { title: words.open, text: words.openText, label: words.choose },
  };
}

function copyRow(one: Automatic, { language, now }: KeptFacts): DataPart['automatic']['rows'][number] {
  const words = DATA[language];
  const today = dayOf(now);
  const day = capital(fullDate(dayOf(one.at), today, language));
  const title = one.why === 'day' ? day : fill(words.before, { when: when(one.at, today, language) });
  const days = daysSince(one.at, now);
  const told = one.why === 'day' && days !== null ? `${ago(days, language)} · ` : '';
  const intent = { do: 'restore', from: 'automatic', id: one.id, how: 'replace' } as const;
  return {
    id: one.id,
    title,
    text: told + size(one.bytes, language),
    back: { label: words.back, icon: 'undo', style: 'link', intent },
  };
}

/** Why there is none, or not the one of today. */
function noCopy({ automatic: all, copyFailed: failed, language, now }: KeptFacts): string {
  const words = DATA[language];
  if (all === null) return words.automaticUnread;
  if (failed === null) return words.automaticNone;
  const told = { when: when(failed.at, dayOf(now), language), why: PROBLEM[language][failed.reason] };
  return fill(words.automaticFailed, told);
}

function automatic(facts: KeptFacts): DataPart['automatic'] {
  const words = DATA[facts.language];
  const newest = [...(facts.automatic ?? [])].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return {
    title: words.automatic,
    text: words.automaticText,
    none: newest.length === 0 || facts.copyFailed ? noCopy(facts) : null,
    rows: newest.map((one) => copyRow(one, facts)),
  };
}

/** What is on this computer in plain words, and every way out and in. Pure. */
export function dataPart(facts: KeptFacts): DataPart {
  const {
    title,
    meta,
    metaSynced,
    reading,
    saved,
    savedWithout,
    notSaved,
    notRead,
    unread,
    automaticUnread,
  } = DATA[facts.language];
  return {
    title,
    meta: facts.synced ? metaSynced : meta,
    problem: problem(facts),
    hint: hint(facts),
    kept: kept(facts),
    backup: backup(facts),
    automatic: automatic(facts),
    words: {
      reading,
      saved: facts.profiles?.some((one) => one.isLocked) ? savedWithout : saved,
      notSaved,
      notRead,
      unread,
      automaticUnread,
    },
    largest: LARGEST,
    tooLarge: opened({ trouble: { reason: 'large', place: null } }, { ...facts, id: '', file: '' }),
  };
}
