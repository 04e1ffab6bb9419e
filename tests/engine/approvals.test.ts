import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import type { ApprovalsFinding, Memory, Moment } from '../../utils/engine/findings';
import { RULESETS } from '../../utils/rulesets';
import { at, memory, page, seen, unread } from './memories';
import { approval, byHand, listed, NOW, thirtyTwo } from './principals';

function found(memory: Memory, now: Moment = NOW): ApprovalsFinding {
  const { approvals } = judge(memory, RULESETS, now);
  if (!approvals) throw new Error('expected approvals');
  return approvals;
}
const names = (all: ApprovalsFinding) => all.roster.people.map((one) => one.person.name);
const waiting = (all: ApprovalsFinding) =>
  all.groups.flatMap((group) => group.rows.map((row) => `${group.what} ${row.person.name} ${row.days}`));

describe('what waits for the superior', () => {
  it('is grouped by what, oldest first, with the days waited and how much they press', () => {
    const all = found(listed(thirtyTwo()));
    expect(waiting(all)).toEqual([
      'perencanaan Sri Rahayu 9',
      'perencanaan Bambang Hartono 7',
      'perencanaan Maria Yosefa Bere 3',
      'perencanaan Ahmad Fauzi 1',
      'jadwal-observasi Dewi Kartika 6',
      'jadwal-observasi Yohanes Mandacan 2',
      'hasil-observasi Nur Aini 3',
    ]);
    expect(all.groups.map((group) => group.closes?.on)).toEqual(['2024-03-31', '2024-06-30', '2024-06-30']);
    expect(all.groups[0]?.rows.map((row) => row.wait)).toEqual(['urgent', 'soon', 'calm', 'calm']);
    expect(all).toMatchObject({ waiting: 7, oldest: { days: 9 }, teachers: 2, stale: false, seenAt: NOW });
  });

  it('counts from the day it was first seen where the page gives none, and says so', () => {
    const row = seen(approval('Sri'), NOW, at('2024-03-20'));
    const future = seen(approval('Budi', { since: '2024-04-20' }), NOW, at('2024-03-27'));
    const [sri, budi] = found(listed([row, future])).groups[0]?.rows ?? [];
    expect(sri).toMatchObject({ since: { on: '2024-03-20', exact: false }, days: 8, wait: 'urgent' });
    expect(budi).toMatchObject({ since: { on: '2024-03-27', exact: false }, days: 1 });
  });

  it('puts the group with the nearer closing date first, once the plan has closed too', () => {
    const rows = [
      approval('A', { what: 'penilaian' }),
      approval('B', { what: 'perencanaan' }),
      approval('C', { what: null }),
    ];
    expect(found(listed(rows)).groups.map((group) => group.what)).toEqual(['perencanaan', 'penilaian', null]);
  });

  it('does not count again what a page shows without saying for what', () => {
    const rows = [
      approval('Sri', { distinct: 'IPA' }),
      approval('Sri', { what: null }),
      approval('Sri', { what: null, status: null }),
    ];
    const all = found(listed(rows));
    expect(all.waiting).toBe(1);
    expect(names(all)).toEqual(['Sri']);
  });

  it('takes a thing for settled that was seen to be, on a page that does not say what it is', () => {
    const detail = {
      ...seen(approval('Sri', { what: null, status: 'disetujui' }), NOW),
      before: [{ observation: approval('Sri', { what: null }), seenAt: NOW }],
    };
    expect(found(listed([approval('Sri'), detail])).waiting).toBe(0);
    expect(found(listed([approval('Sri'), approval('Sri', { what: 'penilaian' }), detail])).waiting).toBe(2);
    expect(found(listed([approval('Sri', { since: '2024-03-27' }), detail])).waiting).toBe(1);
  });

  it('lets go of what comes before something that began later', () => {
    const schedule = seen(approval('Dewi', { what: 'jadwal-observasi' }), at('2024-03-20'));
    const result = approval('Dewi', { what: 'hasil-observasi' });
    expect(waiting(found(listed([schedule, result])))).toEqual(['hasil-observasi Dewi 0']);
    expect(found(listed([approval('Dewi'), result])).waiting).toBe(2);
  });
});

describe('the roster', () => {
  it('holds everybody once, with the state of the plan', () => {
    const { roster } = found(listed(thirtyTwo()));
    expect(roster.people).toHaveLength(32);
    expect(roster.counts).toEqual({ approved: 19, yours: 4, teacher: 2, 'not-handed-in': 7, unknown: 0 });
    expect(roster.people.find((one) => one.person.name === 'Nur Aini')).toMatchObject({
      plan: 'approved',
      done: 2,
      all: 5,
    });
  });

  it('keeps two of one name apart, and joins what tells nothing to the one it fits', () => {
    const two = [approval('Sri', { distinct: 'IPA' }), approval('SRI', { distinct: 'Seni' })];
    const later = approval('Sri', { what: 'penilaian', evidence: 'Sri · Seni · Penilaian' });
    expect(found(listed(two)).waiting).toBe(2);
    expect(names(found(listed([...two, later])))).toHaveLength(2);
    expect(names(found(listed([approval('Sri'), approval('Sri')])))).toHaveLength(2);
  });

  it('joins people of pages and people by hand; who is on no page is not known', () => {
    const entries = [
      byHand('sri  rahayu', '1000'),
      byHand('Budi Baru'),
      byHand('Nur', 'IPA', 'n1'),
      byHand('Nur', 'Seni', 'n2'),
    ];
    const rows = [approval('Sri Rahayu', { distinct: 'IPA' }), approval('Nur', { distinct: 'IPA' })];
    const { people } = found(listed(rows, { entries })).roster;
    expect(people.map((one) => [one.person.name, one.person.distinct, one.plan, one.entry !== null])).toEqual(
      [
        ['Nur', 'IPA', 'yours', true],
        ['Sri Rahayu', 'IPA', 'yours', true],
        ['Budi Baru', null, 'unknown', true],
        ['Nur', 'Seni', 'unknown', true],
      ],
    );
  });

  it('takes any name as it comes', () => {
    const odd = ['x'.repeat(300), '😀', '<b>Tebal</b>', '"', '__proto__', 'constructor', ' '];
    expect(names(found(listed(odd.map((name) => approval(name))))).sort()).toEqual([...odd].sort());
  });

  it('takes time in proportion to its people: 5,000 rows', () => {
    const rows = Array.from({ length: 5000 }, (_, at) =>
      approval(`Guru ${at % 2500}`, { what: at < 2500 ? 'perencanaan' : 'penilaian' }),
    );
    const began = performance.now();
    expect(found(listed(rows)).roster.people).toHaveLength(2500);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('the one sentence of a superior', () => {
  const answer = (memory: Memory, now = NOW) => judge(memory, RULESETS, now).answer;
  it('says how many wait, for what, and until when', () => {
    expect(answer(listed(thirtyTwo()))).toMatchObject({
      case: 'approvals',
      waiting: 7,
      parts: [{ count: 4 }, { count: 2 }, { count: 1 }],
      closes: { on: '2024-03-31', daysLeft: 3 },
    });
  });
  it('does not say that nothing waits while rows of the list are not understood', () => {
    const told = [approval('Sri', { status: 'disetujui' }), unread('approval-state 1')];
    expect(answer(listed(told))).toEqual({ case: 'could-not-read', what: 'approval-state' });
  });
  it('does not forget such rows over the pages after the list, until the list is read anew', () => {
    const odd = unread('approval-state 1');
    const [help, other] = [page('lain'), approval('Budi', { status: 'disetujui' })];
    const at10 = listed([approval('Sri', { status: 'disetujui' }), odd]).seen;
    const after = [help, other].map((one) => seen(one, at('2024-03-28', '11:00')));
    const told = memory({ seen: [...at10, ...after] });
    const now = at('2024-03-28', '11:00');
    expect(answer(told, now)).toEqual({ case: 'could-not-read', what: 'approval-state' });
    expect(found(told, now).unread).toBe(1);
    expect(judge(told, RULESETS, now).readings.map((one) => one.what)).toContain('approval-state');
    const anew = memory({ seen: told.seen.filter((one) => one.observation !== odd) });
    expect(answer(anew, now)).toMatchObject({ case: 'approvals-clear' });
  });
  it('says that nothing waits, or that no list was read', () => {
    expect(answer(listed([approval('Sri', { status: 'disetujui' })]))).toMatchObject({
      case: 'approvals-clear',
    });
    expect(answer(listed([]))).toEqual({ case: 'approvals-unread' });
    expect(answer(listed([], { entries: [byHand('Sri')] }))).toEqual({ case: 'approvals-unread' });
  });
  it('is old after a day', () => {
    expect(found(listed(thirtyTwo()), at('2024-03-30')).stale).toBe(true);
  });
});
