import type { ApprovalsFinding, RosterPerson, SubmissionFinding } from '../../engine/findings';
import { approvalsCard } from '../approvals';
import { personName } from '../approvals/show-person';
import { duration, number, shortDate } from '../dates';
import { fill } from '../kit/fill';
import type { Roster, Table, TableRow } from '../view';
import { APPROVAL_STATES, WHAT } from '../words/approvals';
import type { Whole } from './lent';
import { TABLE } from './words/table';

const ICONS = { calm: null, soon: 'clock', urgent: 'alarm' } as const;
const FILTERS = ['waits', 'yours', 'not-handed-in', 'all'] as const;
const keyOf = ({ name, distinct }: RosterPerson['person']): string => JSON.stringify([name, distinct]);

/** One thing that waits for the superior. */
function waiting(one: SubmissionFinding, at: number, longest: number, scene: Whole): TableRow {
  const words = TABLE[scene.language];
  const day = shortDate(one.since.on, scene.today, scene.language);
  return {
    id: `waits ${at}`,
    name: personName(one.person),
    detail: one.person.distinct,
    what: WHAT[scene.language][one.what ?? 'other'],
    yours: true,
    turn: words.you,
    since: one.since.exact ? day : fill(words.seenSince, { day }),
    wait: { style: one.wait, icon: ICONS[one.wait], text: duration(one.days, scene.language) },
    bar: longest === 0 ? 0 : one.days / longest,
    fits: ['waits', 'yours', 'all'],
  };
}

/** Somebody of whom nothing waits for the superior: where they stand, never since when, which no page has said. */
function standing(one: RosterPerson, at: number, scene: Whole): TableRow {
  const words = TABLE[scene.language];
  const teachers = one.at?.status === 'menunggu-pegawai' || one.plan === 'teacher';
  const open = one.plan === 'not-handed-in' && (one.at === null || one.at.status === 'belum-diajukan');
  const status = one.at ? APPROVAL_STATES[scene.language][one.at.status] : words.unread;
  return {
    id: `stands ${at}`,
    name: personName(one.person),
    detail: one.person.distinct,
    what: WHAT[scene.language][one.at ? (one.at.what ?? 'other') : 'perencanaan'],
    yours: false,
    turn: teachers || open ? words.teacher : status,
    since: words.unknown,
    wait: null,
    bar: 0,
    fits: [...(teachers ? ['waits'] : []), ...(open ? ['not-handed-in'] : []), 'all'],
  };
}

function rowsOf(found: ApprovalsFinding, scene: Whole): TableRow[] {
  const waits = found.groups.flatMap((group) => group.rows).sort((a, b) => b.days - a.days);
  const told = new Set(waits.map((one) => keyOf(one.person)));
  const longest = waits[0]?.days ?? 0;
  const rest = found.roster.people.filter((one) => !told.has(keyOf(one.person)));
  return [
    ...waits.map((one, at) => waiting(one, at, longest, scene)),
    ...rest.map((one, at) => standing(one, at, scene)),
  ];
}

/** On this page there is no row of PMM to lead to. */
function still(roster: Roster): Roster {
  return { ...roster, all: { ...roster.all, rows: roster.all.rows.map((row) => ({ ...row, show: null })) } };
}

/** What waits and everybody's standing, to filter and search; `null` where nobody is named. */
export function approvalsTable(scene: Whole): Table | null {
  const { approvals: found, hats } = scene.findings;
  const card = approvalsCard({
    ...scene,
    findings: { ...scene.findings, hats: { ...hats, shown: 'atasan' } },
  });
  if (!found || !card) return null;
  const words = TABLE[scene.language];
  const rows = rowsOf(found, scene);
  const count = (id: string) => number(rows.filter((row) => row.fits.includes(id)).length, scene.language);
  const { name, what, turn, since, wait } = words;
  return {
    title: words.title,
    meta: fill(words.meta, { n: number(found.roster.people.length, scene.language) }),
    filter: words.filter,
    filters: FILTERS.map((id) => ({ id, label: fill(words[id], { n: count(id) }) })),
    search: words.search,
    none: words.none,
    more: words.more,
    head: { name, what, turn, since, wait },
    rows,
    roster: still(card.roster),
    marks: card.marks,
    forms: card.forms,
  };
}
