// Lists of people over pages, filters and tabs, from the report of a page to what is found: nobody is lost, nobody
// is taken for another, and nobody is done before a page says so.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ApprovalObservation, Observation } from '../../utils/observations';
import { account, freshComputer, HALF, startWorker, type Worker } from './door';

let worker: Worker;
beforeEach(async () => {
  freshComputer();
  worker = await startWorker();
});

const PATH = '/pengelolaan-kinerja/persetujuan';
const LIST: Observation = { kind: 'page', evidence: '', page: 'persetujuan', side: 'atasan' };
const ENDANG = account('Endang Lestari');

function row(person: string, values: Partial<ApprovalObservation> = {}): ApprovalObservation {
  const blank = { distinct: null, what: 'perencanaan', status: 'perlu-disetujui', since: null } as const;
  return { kind: 'approval', evidence: person, person, ...blank, ...values };
}
const DONE = { status: 'disetujui' } as const;
const NEXT = { what: 'jadwal-observasi' } as const;

let minute = 0;
async function show(rows: ApprovalObservation[], path = PATH) {
  minute += 2;
  const clock = `2024-03-28T${10 + Math.floor(minute / 60)}:${`${minute % 60}`.padStart(2, '0')}+07:00`;
  const found = await worker.report([LIST, ENDANG, ...rows], { period: HALF, path, clock });
  if (!found.approvals) throw new Error('expected approvals');
  const { groups, roster, waiting } = found.approvals;
  const told = ({ name, distinct }: { name: string; distinct: string | null }) =>
    distinct === null ? name : `${name} (${distinct})`;
  return {
    waiting,
    people: roster.people.length,
    waits: groups.flatMap(({ what, rows: all }) => all.map(({ person }) => `${told(person)} ${what}`)).sort(),
  };
}
beforeEach(() => {
  minute = 0;
});

const ALL = Array.from({ length: 32 }, (_, at) =>
  row(`Guru ${`${at + 1}`.padStart(2, '0')}`, at % 4 === 0 ? {} : at % 4 === 1 ? NEXT : DONE),
);
const pageOf = (at: number) => ALL.slice((at - 1) * 10, at * 10);

describe('a row whose state nobody understands', () => {
  const odd: Observation = {
    ...{ kind: 'could-not-read', evidence: '', what: 'approval-state 1' },
    ...{ expected: 'one known state', found: 'Lainnya' },
  };
  const help: Observation = { kind: 'page', evidence: '', page: 'lain', side: 'atasan' };
  const answerOf = async (observations: Observation[], path: string, minutes: string) => {
    const at = { period: HALF, path, clock: `2024-03-28T10:${minutes}+07:00` };
    return (await worker.report([ENDANG, ...observations], at)).answer.case;
  };

  it('is not forgotten on the next page, and the list read anew settles it', async () => {
    expect(await answerOf([LIST, row('Sri', DONE), odd], PATH, '00')).toBe('could-not-read');
    expect(await answerOf([help], '/bantuan', '10')).toBe('could-not-read');
    expect(await answerOf([LIST, row('Budi', DONE)], `${PATH}/budi`, '20')).toBe('could-not-read');
    expect(await answerOf([LIST, row('Sri', DONE), row('Ani', DONE)], PATH, '30')).toBe('approvals-clear');
  });
});

describe('a list of 32, ten at a time', () => {
  it('adds up over its pages, and the same page again changes nothing', async () => {
    expect(await show(pageOf(1))).toMatchObject({ waiting: 6, people: 10 });
    expect(await show(pageOf(2))).toMatchObject({ waiting: 10, people: 20 });
    await show(pageOf(3));
    expect(await show(pageOf(4))).toMatchObject({ waiting: 16, people: 32 });
    expect(await show(pageOf(1))).toMatchObject({ waiting: 16, people: 32 });
  });

  it.each([
    ['a filter by status', ALL.filter((one) => one.status === 'perlu-disetujui').slice(0, 3)],
    ['a search', ALL.slice(4, 5)],
    ['a tab about one thing', ALL.filter((one) => one.what === 'jadwal-observasi')],
    ['a filter that nobody passes', []],
    ['a list that is being filled', ALL.slice(0, 3)],
  ])('%s takes nobody away', async (_, some) => {
    const all = await show(ALL);
    expect(await show(some)).toEqual(all);
    expect(await show(some)).toEqual(all);
    expect(await show(ALL)).toEqual(all);
  });

  it('whoever leaves a filter is done when a page says so, and not before', async () => {
    const waiting = ALL.filter((one) => one.status === 'perlu-disetujui');
    const [first, ...others] = waiting;
    if (!first) throw new Error('expected somebody');
    await show(ALL);
    await show(waiting);
    expect(await show(others)).toMatchObject({ waiting: 16, people: 32 });
    const left = await show([{ ...first, ...DONE }, ...ALL.slice(1, 10)]);
    expect(left).toMatchObject({ waiting: 15, people: 32 });
    expect(left.waits).not.toContain('Guru 01 perencanaan');
  });

  it('a tab for each thing pushes out no other', async () => {
    const tab = (what: ApprovalObservation['what']) => [row('Ani', { what }), row('Budi', { what })];
    await show(tab('perencanaan'));
    await show(tab('penilaian'));
    expect(await show(tab('perencanaan'))).toMatchObject({ waiting: 4, people: 2 });
  });
});

describe('a list with one row a person', () => {
  const before = [row('Ani', DONE), row('Budi', NEXT), row('Cici', { what: 'hasil-observasi' })];
  const after = [row('Ani', DONE), row('Budi', DONE), row('Cici', { what: 'hasil-observasi' })];

  it('moves on where all its people stand again', async () => {
    expect((await show(before)).waits).toEqual(['Budi jadwal-observasi', 'Cici hasil-observasi']);
    expect((await show(after)).waits).toEqual(['Cici hasil-observasi']);
  });

  it('moves on after a filter was set and taken off', async () => {
    await show(before);
    await show(before.slice(1));
    expect(await show(before.slice(2))).toMatchObject({ waiting: 2 });
    expect((await show(after)).waits).toEqual(['Cici hasil-observasi']);
  });

  it('is no list of things, of which a page or a filter shows each person once by chance', async () => {
    const RATING = { what: 'penilaian' } as const;
    await show([row('Ani', RATING), row('Budi', NEXT), row('Cici', RATING)]);
    expect(await show([row('Ani'), row('Cici', NEXT), row('Dedi')])).toMatchObject({ waiting: 6, people: 4 });
    expect(await show([row('Ani'), row('Cici')])).toMatchObject({ waiting: 7, people: 4 });
  });
});

describe('two of one name on two pages of a list', () => {
  const SCIENCE = { marks: ['IPA', '1000'] };
  const MATHS = { marks: ['Matematika', '1027'] };

  it('stay two, each told by what the page shows', async () => {
    await show([row('Sri', SCIENCE), row('Ani')]);
    const both = await show([row('Sri', { ...MATHS, ...DONE }), row('Budi')]);
    expect(both.waits).toEqual(['Ani perencanaan', 'Budi perencanaan', 'Sri (IPA) perencanaan']);
    expect(both.people).toBe(4);
    expect((await show([row('Sri', { ...SCIENCE, ...DONE }), row('Ani')])).waiting).toBe(2);
  });

  it('are the same two on a page that shows both, by whatever tells them apart there', async () => {
    await show([row('Sri', SCIENCE)]);
    await show([row('Sri', { marks: ['IPA', '1005'] })]);
    const page = [
      row('Sri', { distinct: '1005', marks: ['IPA', '1005'], ...DONE }),
      row('Sri', { distinct: '1000', ...SCIENCE }),
    ];
    expect(await show(page)).toEqual({ waiting: 1, people: 2, waits: ['Sri (1000) perencanaan'] });
    // A list that shows subjects only says that one of them waits: that is known.
    expect(await show([row('Sri', { marks: ['IPA'] })])).toMatchObject({ waiting: 1, people: 2 });
  });

  it('one who is told nowhere else is whom the next page tells more of', async () => {
    await show([row('Sri')]);
    expect(await show([row('Sri', { ...SCIENCE, ...DONE })])).toMatchObject({ waiting: 0, people: 1 });
    expect(await show([row('Sri', DONE)], `${PATH}/sri`)).toMatchObject({ waiting: 0, people: 1 });
  });

  it('neither is done by a row that could be either; a new thing that waits is counted until it is told whose', async () => {
    await show([row('Sri', SCIENCE), row('Sri', MATHS)]);
    expect(await show([row('Sri', DONE)])).toMatchObject({ waiting: 2, people: 2 });
    expect((await show([row('Sri', NEXT)])).waits).toContain('Sri jadwal-observasi');
    const told = await show([row('Sri', { ...SCIENCE, ...NEXT }), row('Sri', { ...MATHS, ...DONE })]);
    expect(told.waits.filter((one) => one.endsWith('observasi'))).toEqual(['Sri (IPA) jadwal-observasi']);
    expect(told.people).toBe(2);
  });

  it('two whom nothing tells apart stay two while one of them is shown', async () => {
    await show([row('Sri'), row('Sri'), row('Ani')]);
    expect(await show([row('Sri', DONE), row('Budi')])).toMatchObject({ waiting: 4, people: 4 });
    expect(await show([row('Sri', DONE), row('Sri')])).toMatchObject({ waiting: 3, people: 4 });
  });
});

it('5,000 rows are taken whole, and a page of namesakes adds to them', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => row(`Guru ${at}`, { marks: ['IPA'] }));
  expect(await show(rows)).toMatchObject({ waiting: 5000, people: 5000 });
  const namesakes = rows.slice(0, 10).map((one) => ({ ...one, ...DONE, marks: ['Matematika'] }));
  expect(await show(namesakes)).toMatchObject({ waiting: 5000, people: 5010 });
}, 60_000);
