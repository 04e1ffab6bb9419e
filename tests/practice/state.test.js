import { describe, expect, it } from 'vitest';
import { addDays, dayOf, longDate, parseNow } from './clock.js';
import { SITUATIONS, situationOf } from './situations.js';
import { approvalOf, executionStatus, pointsOf, stagesOf, stepStatus } from './state/select.js';
import { start } from './state/start.js';
import { STATUSES, STEPS } from './state/terms.js';
import { isPossible, reduce } from './state.js';

const who = 'sri';
const guru = (type, more) => ({ type, who, by: 'guru', ...more });
const atasan = (type, more) => ({ type, who, by: 'atasan', ...more });
const begin = (id) => start(situationOf(id));

/** Does each action in turn; one that changes nothing is a mistake of the test. */
function walk(state, actions) {
  return actions.reduce((at, action) => {
    const next = reduce(at, action);
    if (next === at) throw new Error(`impossible: ${JSON.stringify(action)}`);
    return next;
  }, state);
}

const TO_HANDED_IN = [
  guru('plan/begin'),
  guru('plan/indicator', { indicator: 'Umpan Balik Konstruktif' }),
  guru('plan/add-activity', { title: 'Pelatihan mandiri', points: 8 }),
  guru('plan/hand-in'),
];
const THROUGH_STEPS = [
  guru('step/begin', { step: 'diskusi-persiapan' }),
  guru('step/submit', { step: 'diskusi-persiapan' }),
  atasan('step/confirm', { step: 'diskusi-persiapan' }),
  atasan('step/begin', { step: 'observasi-kinerja' }),
  atasan('step/submit', { step: 'observasi-kinerja' }),
  guru('step/begin', { step: 'diskusi-tindak-lanjut' }),
  guru('step/submit', { step: 'diskusi-tindak-lanjut' }),
  atasan('step/confirm', { step: 'diskusi-tindak-lanjut' }),
  guru('step/begin', { step: 'upaya-tindak-lanjut' }),
  guru('step/submit', { step: 'upaya-tindak-lanjut' }),
  guru('step/begin', { step: 'refleksi-tindak-lanjut' }),
  guru('step/submit', { step: 'refleksi-tindak-lanjut' }),
];

describe('the road of a plan', () => {
  it('is handed in on the day of the practice clock, and waits', () => {
    const later = reduce(begin('guru-kosong-2024'), {
      type: 'practice/clock',
      now: '2024-03-30T23:50+09:00',
    });
    const { plan } = walk(later, TO_HANDED_IN).people.sri;
    expect(plan).toMatchObject({ status: 'menunggu-persetujuan', handedInOn: '2024-03-30' });
  });

  it('goes by adjustment and agreement to approval', () => {
    const adjusted = walk(begin('guru-menunggu-2024'), [atasan('plan/adjust', { note: 'Satu saja.' })]);
    expect(adjusted.people.sri.plan).toMatchObject({ status: 'ada-penyesuaian', note: 'Satu saja.' });
    expect(reduce(adjusted, guru('plan/agree')).people.sri.plan.status).toBe('disetujui');
  });

  it('goes by return and mending to a second handing in, with its new day', () => {
    const returned = walk(begin('guru-menunggu-2024'), [atasan('plan/return'), guru('plan/hand-in')]);
    expect(returned.people.sri.plan).toMatchObject({
      status: 'menunggu-persetujuan',
      handedInOn: '2024-03-28',
    });
  });

  it('leads over the five steps and the rating to the predikat', () => {
    const end = walk(begin('guru-kosong-2024'), [
      ...TO_HANDED_IN,
      atasan('plan/approve'),
      ...THROUGH_STEPS,
      atasan('rating/begin'),
      atasan('rating/give', { hasil: 'di-atas', perilaku: 'di-atas' }),
      { type: 'school/predikat', by: 'dinas', value: 'baik' },
      atasan('rating/predikat'),
    ]);
    expect(stagesOf(end, end.people.sri).map(({ status }) => status)).toEqual([
      'disetujui',
      'selesai',
      'selesai',
    ]);
    expect(end.people.sri.rating.predikat).toBe('sangat-baik');
  });

  it('counts planned and earned points', () => {
    const { plan } = begin('guru-menunggu-2024').people.sri;
    expect(pointsOf(plan)).toEqual({ planned: 24, earned: 8 });
    const more = reduce(
      begin('guru-menunggu-2024'),
      guru('activity/done', { title: 'Peserta berbagi praktik baik oleh komunitas belajar' }),
    );
    expect(pointsOf(more.people.sri.plan)).toEqual({ planned: 24, earned: 16 });
  });

  it('begins in 2026 only after pra-perencanaan', () => {
    const early = begin('guru-pra-2027');
    expect(isPossible(early, guru('plan/begin'))).toBe(false);
    expect(walk(early, [guru('pre/finish'), guru('plan/begin')]).people.sri.plan.status).toBe('dikerjakan');
  });
});

describe('what is impossible leaves the state as it is', () => {
  const draft = begin('guru-draf-2024');
  const waiting = begin('guru-menunggu-2024');
  const observed = begin('guru-observasi-2024');
  const rated = begin('guru-dinilai-2024');
  const cases = [
    ['approving before the handing in', draft, atasan('plan/approve')],
    ['a teacher approving', waiting, guru('plan/approve')],
    ['a superior handing in', draft, atasan('plan/hand-in')],
    [
      'handing in without an indicator',
      reduce(draft, guru('plan/indicator', { indicator: null })),
      guru('plan/hand-in'),
    ],
    ['changing a plan that waits', waiting, guru('plan/count', { title: 'Pelatihan mandiri', count: 2 })],
    ['an activity twice', draft, guru('plan/add-activity', { title: 'Pelatihan mandiri', points: 8 })],
    ['a count of none', draft, guru('plan/count', { title: 'Pelatihan mandiri', count: 0 })],
    ['agreeing to what was not adjusted', waiting, guru('plan/agree')],
    ['a first step before the approval', waiting, guru('step/begin', { step: 'diskusi-persiapan' })],
    ['a follow-up before the observation', observed, guru('step/begin', { step: 'diskusi-tindak-lanjut' })],
    ['a teacher finishing the observation', observed, guru('step/submit', { step: 'observasi-kinerja' })],
    ['rating before the steps are done', observed, atasan('rating/begin')],
    ['a predikat without ratings', rated, atasan('rating/predikat')],
    [
      "the superior setting the school's predikat",
      rated,
      { type: 'school/predikat', by: 'atasan', value: 'baik' },
    ],
    [
      'points in a year without points',
      begin('guru-draf-2025'),
      guru('plan/add-activity', { title: 'X', points: 8 }),
    ],
    ['a day that does not exist', waiting, { type: 'practice/clock', now: '2024-02-31T10:00+07:00' }],
    ['nobody', waiting, { type: 'plan/approve', who: 'tidak-ada', by: 'atasan' }],
    ['an unknown word', waiting, atasan('plan/burn')],
  ];
  it.each(cases)('%s', (_, state, action) => {
    expect(reduce(state, action)).toBe(state);
  });

  it('the predikat waits for the Dinas, and comes with it', () => {
    const given = walk(rated, [atasan('rating/give', { hasil: 'sesuai', perilaku: 'sesuai' })]);
    expect(isPossible(given, atasan('rating/predikat'))).toBe(false);
    const set = reduce(given, { type: 'school/predikat', by: 'dinas', value: 'baik' });
    expect(reduce(set, atasan('rating/predikat')).people.sri.rating.predikat).toBe('baik');
  });
});

describe('locks', () => {
  it('open one after the other', () => {
    let state = begin('guru-disetujui-2024');
    const locks = () => STEPS.map((step) => stepStatus(state.people.sri, step) === 'terkunci');
    expect(locks()).toEqual([false, true, true, true, true]);
    state = walk(state, THROUGH_STEPS.slice(0, 4));
    expect(locks()).toEqual([false, false, true, true, true]);
    state = walk(state, THROUGH_STEPS.slice(4, 5));
    expect(locks()).toEqual([false, false, false, true, true]);
    expect(executionStatus(state.people.sri)).toBe('dikerjakan');
  });

  it("the superior's row follows", () => {
    const rows = [];
    let state = begin('guru-disetujui-2024');
    for (const action of THROUGH_STEPS) {
      state = walk(state, [action]);
      const { what, status } = approvalOf(state.people.sri);
      if (rows.at(-1) !== `${what} ${status}`) rows.push(`${what} ${status}`);
    }
    expect(rows).toEqual([
      'perencanaan disetujui',
      'jadwal-observasi perlu-disetujui',
      'perencanaan disetujui',
      'hasil-observasi perlu-disetujui',
      'dokumen-tindak-lanjut menunggu-pegawai',
      'dokumen-tindak-lanjut perlu-disetujui',
      'dokumen-tindak-lanjut disetujui',
      'penilaian perlu-disetujui',
    ]);
  });
});

describe('situations', () => {
  it('have ids of their own', () => {
    expect(new Set(SITUATIONS.map(({ id }) => id)).size).toBe(SITUATIONS.length);
  });

  it.each(SITUATIONS.map((situation) => [situation.id, situation]))('%s is whole', (_, situation) => {
    const state = start(situation);
    expect(parseNow(state.now)).not.toBeNull();
    expect(['lama', 'baru']).toContain(state.look);
    expect(state.people[state.viewer]).toBeDefined();
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    for (const person of Object.values(state.people)) {
      const statuses = [
        person.pre,
        person.plan,
        person.rating,
        person.followUp,
        ...Object.values(person.steps),
      ];
      for (const { status } of statuses) expect(STATUSES).toContain(status);
    }
  });

  const real = SITUATIONS.filter(({ id }) => id !== 'tanggal-mustahil');
  it.each(real.map((situation) => [situation.id, situation]))(
    '%s tells of no day to come',
    (_, situation) => {
      const state = start(situation);
      const days = JSON.stringify(state.people).match(/\d{4}-\d{2}-\d{2}/g) ?? [];
      expect(days.filter((day) => day > dayOf(state.now))).toEqual([]);
    },
  );

  it('the principal has 32 teachers, seven who wait for her', () => {
    const people = Object.values(begin('kepsek-2024').people).filter(({ role }) => role === 'guru');
    expect(people).toHaveLength(32);
    expect(people.map(approvalOf).filter(({ status }) => status === 'perlu-disetujui')).toHaveLength(7);
  });
});

describe('the clock', () => {
  it('moves by days over months and leap days', () => {
    expect(addDays('2024-02-28T10:24+08:00', 1)).toBe('2024-02-29T10:24+08:00');
    expect(addDays('2024-01-01T00:05+09:00', -1)).toBe('2023-12-31T00:05+09:00');
  });

  it('reads the address, where a plus may have become a space', () => {
    expect(parseNow('2024-03-28T10:24 07:00')).toEqual({ day: '2024-03-28', time: '10:24', zone: '+07:00' });
    expect(parseNow('besok')).toBeNull();
  });

  it('writes dates as the pages do, impossible ones too', () => {
    expect(longDate('2024-03-19')).toBe('19 Maret 2024');
    expect(longDate('2024-02-31')).toBe('31 Februari 2024');
  });
});
