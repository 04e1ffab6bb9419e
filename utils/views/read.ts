import type { ReadingFinding } from '../engine/findings';
import { dayOf, hour, when } from './dates';
import { frame } from './kit/card';
import { fill, plain, sentences } from './kit/fill';
import type { Scene } from './kit/scene';
import { rowFacts } from './read/facts';
import { soughtName } from './read/labels';
import { readValue } from './read/value';
import type { Button, Form, Mark, ReadCard, ReadRow, Report } from './view';
import { CORRECTION } from './words/correction';
import { MARK } from './words/mark';
import { READ } from './words/read';
import { REPORT_PAGE } from './words/report-page';

const STATES: Record<ReadingFinding['state'], ReadRow['state']> = {
  read: 'read',
  denied: 'denied',
  'not-on-page': 'absent',
  'could-not-read': 'unread',
};

/** The page's own words, or what was sought and what stood there instead. */
function evidence(reading: ReadingFinding, scene: Scene): string | null {
  const words = READ[scene.language];
  if (reading.detail) {
    const found = plain(reading.detail.found);
    const there = found ? fill(words.found, { found }) : words.foundNothing;
    return sentences(fill(words.sought, { expected: plain(reading.detail.expected) }), there);
  }
  if (reading.what === 'approval') return null; // the list itself shows them
  const quotes = reading.observations.map((one) => plain(one.evidence)).filter(Boolean);
  const shown = [...new Set(quotes)].map((text) => fill(words.evidence, { text }));
  return shown.join(' ') || null;
}

/** Only where it differs from the card's own time of reading. */
function age({ seenAt }: ReadingFinding, scene: Scene): string | null {
  const { lastRead: at } = scene.findings;
  if (seenAt === null || seenAt.slice(0, 16) === at?.slice(0, 16)) return null;
  return when(seenAt, scene.today, scene.language);
}

function row(reading: ReadingFinding, scene: Scene): { row: ReadRow; forms: Form[] } {
  const label = soughtName(reading.what, scene);
  const { facts, forms } = rowFacts(reading, label, scene);
  const one: ReadRow = {
    label,
    value: readValue(reading, scene),
    state: STATES[reading.state],
    evidence: evidence(reading, scene),
    age: age(reading, scene),
    facts,
  };
  return { row: one, forms };
}

/** The page that is open, without its people. */
function report(scene: Scene): Report {
  const { open, what, check, file, ...words } = REPORT_PAGE[scene.language];
  const button: Button = { label: open, icon: null, style: 'link', intent: { do: 'report-page' } };
  return { ...words, button, text: [what, check], file: fill(file, { day: scene.today }) };
}

function lastRead(scene: Scene): Mark {
  const words = MARK[scene.language];
  const { lastRead: at } = scene.findings;
  const text =
    at === null ? words.neverRead : fill(words.lastRead, { when: when(at, scene.today, scene.language) });
  return { icon: 'clock', text, href: null };
}

/** `6 dari 6 · 08.12` */
function meta(scene: Scene): string {
  const { readings, lastRead: at } = scene.findings;
  const read = readings.filter((one) => one.state === 'read').length;
  const count = fill(READ[scene.language].summary, { n: read, all: readings.length });
  if (at === null) return count;
  const time = dayOf(at) === scene.today ? hour(at, scene.language) : when(at, scene.today, scene.language);
  return `${count} · ${time}`;
}

/** The proof of honesty: always last and always there. */
export function readCard(scene: Scene): ReadCard {
  const words = READ[scene.language];
  const card = frame('read', scene);
  const rows = scene.findings.readings.map((one) => row(one, scene));
  return {
    ...card,
    title: words.title,
    meta: card.folded ? meta(scene) : null,
    action: { label: words.again, icon: 'reload', style: 'link', intent: { do: 'read-again' } },
    rows: rows.map((one) => one.row),
    more: CORRECTION[scene.language].more,
    report: report(scene),
    marks: [lastRead(scene)],
    forms: rows.flatMap((one) => one.forms),
  };
}
