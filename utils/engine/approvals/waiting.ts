import type { ApprovalKind, Stage } from '../../observations';
import type { RuleWindow } from '../../rulesets/schema';
import type { Case } from '../case';
import { dayOf, daysBetween, inOrder as earlier } from '../days';
import type { DeadlineFinding, SubmissionFinding, SubmissionGroup, Wait } from '../findings';
import { byName, type Standings } from './roster';
import type { Row } from './sightings';
import { placeOf } from './standing';

/** Up to 4 days calm, 5 to 7 soon, 8 and more urgent (design section 2). */
const CALM = 4;
const SOON = 7;
/** Within which stage of the cycle something is decided. */
const STAGE_OF: Record<ApprovalKind, Stage> = {
  perencanaan: 'perencanaan',
  'jadwal-observasi': 'pelaksanaan',
  'hasil-observasi': 'pelaksanaan',
  'dokumen-tindak-lanjut': 'pelaksanaan',
  penilaian: 'penilaian',
};
/** Which window closes a stage, strongest first. */
const CLOSING: readonly RuleWindow['task'][] = ['plan', 'report', 'carry-out', 'assess'];

/** All that waits for the superior, by what is asked: the nearest closing date first, the oldest first inside. */
export function groupsOf(
  all: readonly Standings[],
  c: Case,
  deadlines: readonly DeadlineFinding[],
): SubmissionGroup[] {
  const groups = new Map<ApprovalKind | null, SubmissionFinding[]>();
  for (const one of all.flatMap((each) => waitingOf(each, c))) {
    const rows = groups.get(one.what);
    if (rows) rows.push(one);
    else groups.set(one.what, [one]);
  }
  return [...groups]
    .map(([what, rows]) => ({ what, closes: closingOf(what, c, deadlines), rows: rows.sort(oldestFirst) }))
    .sort(nearestFirst);
}

function waitingOf({ person, standings }: Standings, c: Case): SubmissionFinding[] {
  const { name, distinct } = person;
  return standings.flatMap(({ what, status, row }) => {
    if (status !== 'perlu-disetujui') return [];
    const since = sinceOf(row, c);
    const days = Math.max(0, daysBetween(since.on, c.today) ?? 0);
    return [{ person: { name, distinct }, what, since, days, wait: waitOf(days), seenAt: row.seenAt }];
  });
}

function sinceOf(row: Row, c: Case): SubmissionFinding['since'] {
  if (row.on !== null && row.on <= c.today) return { on: row.on, exact: true };
  const [on = c.today] = earlier(dayOf(row.since), c.today);
  return { on, exact: false };
}

export function waitOf(days: number): Wait {
  if (days <= CALM) return 'calm';
  return days <= SOON ? 'soon' : 'urgent';
}

function closingOf(
  what: ApprovalKind | null,
  c: Case,
  deadlines: readonly DeadlineFinding[],
): DeadlineFinding | null {
  if (what === null) return null;
  const mine = deadlines.filter(
    (one) => one.stage === STAGE_OF[what] && one.on !== null && one.period === c.period.id,
  );
  const task = CLOSING.find((each) => mine.some((one) => one.window?.task === each));
  return (
    mine.find((one) => (task ? one.window?.task === task : one.window === null && one.entry === null)) ?? null
  );
}

export function oldestFirst(one: SubmissionFinding, other: SubmissionFinding): number {
  return other.days - one.days || byName(one, other);
}

function nearestFirst(one: SubmissionGroup, other: SubmissionGroup): number {
  const [a, b] = [one.closes?.on ?? '~', other.closes?.on ?? '~'];
  return a < b ? -1 : a > b ? 1 : placeOf(one.what) - placeOf(other.what);
}
