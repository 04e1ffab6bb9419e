import { choosePeriod, judge } from '../../../utils/engine';
import type { Findings, Memory } from '../../../utils/engine/findings';
import type { Entry, Observation, Profile } from '../../../utils/observations';
import { RULESETS } from '../../../utils/rulesets';
import { at, memory, ownDate, page, period, seen, stage, TEACHER, windowDate } from '../../engine/memories';
import { approval } from '../../engine/principals';

type Row = [day: string, ...said: Observation[]];

/** A year of one person: what pages said from which day on, and what the person entered when. */
export interface Story {
  name: string;
  year: number;
  profile: Profile;
  /** By the first day of the period that the pages are about. */
  pages: Record<string, Row[]>;
  entries: [day: string, entry: Entry][];
}

const HEAD: Profile = { ...TEACHER, id: 'endang', role: 'kepala-sekolah' };
const plan = (status: Parameters<typeof stage>[1]) => stage('perencanaan', status);
const carryOut = (status: Parameters<typeof stage>[1]) => stage('pelaksanaan', status);

/** 29 February 2024, a date that is over before it begins, one that is moved by hand, one that gets done. */
function ownDates(year: number): [string, Entry][] {
  const leap = year === 2024 ? `${year}-02-29` : `${year}-02-28`;
  const moved = { ...ownDate('Supervisi', `${year}-05-12`, at(`${year}-04-01`)), id: 'moved' };
  const done = { ...ownDate('Lokakarya', `${year}-08-20`, at(`${year}-08-01`)), id: 'done' };
  return [
    [`${year}-01-15`, { ...ownDate('Kabisat', leap, at(`${year}-01-15`)), id: 'leap' }],
    [`${year}-03-01`, { ...ownDate('Dulu', `${year - 1}-11-30`, at(`${year}-03-01`)), id: 'past' }],
    [`${year}-04-01`, moved],
    [`${year}-05-02`, { ...moved, on: `${year}-05-26` } as Entry],
    [`${year}-08-01`, done],
    [`${year}-08-15`, { ...done, done: true } as Entry],
  ];
}

const whole = (year: number): [string, Observation[]][] =>
  year === 2024
    ? [
        ['2024-01-01', [period('2024-01-01', '2024-06-30')]],
        ['2024-07-01', [period('2024-07-01', '2024-12-31')]],
      ]
    : [[`${year}-01-01`, [period(`${year}-01-01`, `${year}-12-31`)]]];

/** Hands in on time, is asked for changes, agrees, goes on to the end. */
function diligent(from: string): Row[] {
  const day = (month: number, date: number) =>
    `${from.slice(0, 4)}-${String(Number(from.slice(5, 7)) + month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return [
    [day(0, 5), plan('belum-dimulai')],
    [day(0, 9), plan('dikerjakan')],
    [day(0, 12), plan('menunggu-persetujuan')],
    [day(0, 22), plan('ada-penyesuaian')],
    [day(0, 26), plan('disetujui'), carryOut('belum-dimulai')],
    [day(1, 10), plan('disetujui'), carryOut('dikerjakan'), stage('diskusi-persiapan', 'perlu-perbaikan')],
    [day(2, 10), plan('disetujui'), carryOut('dikerjakan'), stage('diskusi-persiapan', 'selesai')],
    [day(5, 24), plan('disetujui'), carryOut('menunggu-persetujuan')],
    [day(5, 29), plan('disetujui'), carryOut('selesai')],
  ];
}

/** Opens the page now and then and hands nothing in. */
const idle = (from: string): Row[] => [[`${from.slice(0, 8)}03`, plan('dikerjakan')]];

/** A principal: submissions come and go, two of them stay for long. */
function inbox(from: string): Row[] {
  const day = (date: number) => `${from.slice(0, 8)}${String(date).padStart(2, '0')}`;
  const waits = (person: string, date: number) => approval(person, { since: day(date) });
  return [
    [day(4), plan('dikerjakan'), waits('Sri', 3)],
    [day(9), plan('dikerjakan'), waits('Sri', 3), waits('Budi', 8)],
    [day(12), plan('menunggu-persetujuan'), waits('Budi', 8), waits('Nur', 11)],
    [day(27), plan('disetujui'), waits('Nur', 11)],
  ];
}

const years = [2024, 2026] as const;
const kinds = [
  ['diligent', TEACHER, diligent],
  ['idle', TEACHER, idle],
  ['inbox', HEAD, inbox],
  ['idle head', HEAD, idle],
] as const;

export const STORIES: Story[] = years.flatMap((year) =>
  kinds.map(([kind, profile, rows]) => ({
    name: `${kind} ${year}`,
    year,
    profile,
    pages: Object.fromEntries(
      whole(year).map(([from, said]) => [
        from,
        rows(from).map(([day, ...rest]): Row => [day, ...said, ...rest]),
      ]),
    ),
    entries: [
      ...ownDates(year),
      [`${year}-01-20`, windowDate('plan', `${year}-01-29`, at(`${year}-01-20`), 'Surat Dinas')],
    ] as [string, Entry][],
  })),
);

interface Found {
  findings: Findings;
  others: Findings[];
}
const found = new Map<string, Found>();

/** What is found on a day by the clock, of what had happened until another day; the same for the same question. */
export function foundOn(story: Story, happened: string, today: string): Found {
  const key = `${story.name} ${happened} ${today}`;
  const known = found.get(key) ?? look(story, happened, today);
  found.set(key, known);
  return known;
}

const periodAt = (today: string) => choosePeriod({ chosen: null, pageShows: null, today }, RULESETS);

function look(story: Story, happened: string, today: string): Found {
  const here = periodAt(today);
  const before = periodAt(new Date(Date.parse(here.from) - 86_400_000).toISOString().slice(0, 10));
  const isNear = Date.parse(today) - Date.parse(here.from) <= 31 * 86_400_000;
  const judgeIn = (one: typeof here, entries: Entry[]) =>
    judge(
      memoryOf(
        story,
        one.from,
        happened,
        entries.filter((each) => isOf(each, one)),
      ),
      RULESETS,
      at(today, '07:00'),
      one,
    );
  const known = new Map(story.entries.filter(([day]) => day <= happened).map(([, one]) => [one.id, one]));
  return {
    findings: judgeIn(here, [...known.values()]),
    others: isNear && before.from in story.pages ? [judgeIn(before, [])] : [],
  };
}

/** A date for a window stands with its period. */
const isOf = (entry: Entry, { from, to }: { from: string; to: string }) =>
  entry.kind !== 'window-date' || (from <= entry.on && entry.on <= to);

function memoryOf(story: Story, from: string, happened: string, entries: Entry[]): Memory {
  const rows = (story.pages[from] ?? []).filter(([day]) => day <= happened);
  const last = rows[rows.length - 1];
  if (!last) return memory({ profile: story.profile, entries });
  const [day, ...said] = last;
  // A fact that the page said before is as old as it is.
  const since = (one: Observation) => {
    const earlier = [...rows].reverse().findIndex(([, ...all]) => !all.some((each) => same(each, one)));
    return earlier === -1 ? (rows[0]?.[0] ?? day) : (rows[rows.length - earlier]?.[0] ?? day);
  };
  const side =
    story.profile.role === 'guru'
      ? page('pengelolaan-kinerja')
      : { ...page('persetujuan'), side: 'atasan' as const };
  return memory({
    profile: story.profile,
    lastRead: at(day),
    entries,
    seen: [side as Observation, ...said].map((one) => seen(one, at(day), at(since(one)))),
  });
}

const same = (one: Observation, other: Observation) => JSON.stringify(one) === JSON.stringify(other);
