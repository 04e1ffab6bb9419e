import type { Memory, Moment } from '../../utils/engine/findings';
import type { Observation, Profile } from '../../utils/observations';
import {
  activity,
  at,
  memory,
  ownActivity,
  ownDate,
  ownStage,
  page,
  period,
  points,
  reading,
  ruleFile,
  seen,
  stage,
  TEACHER,
  tick,
  unread,
  windowDate,
} from './memories';

/** One situation: what the store recalls, and the moment of looking. */
export interface Example {
  memory: Memory;
  now: Moment;
}

const MORNING = at('2024-03-28');
const S1_2024 = period('2024-01-01', '2024-06-30', 'Januari - Juni 2024');
const Y_2025 = period('2025-01-01', '2025-12-31', 'Januari – Desember 2025');
const Y_2026 = period('2026-01-01', '2026-12-31', 'Januari – Desember 2026');
const Y_2028 = period('2028-01-01', '2028-12-31', 'Januari – Desember 2028');
const WAITING = 'Menunggu persetujuan · Diajukan 19 Maret 2024';

const PRINCIPAL: Profile = {
  ...TEACHER,
  id: 'wayan',
  name: 'I Wayan Sudarma',
  role: 'kepala-sekolah',
};
const NON_ASN: Profile = { ...TEACHER, id: 'dewi', name: 'Dewi Lestari', employment: 'non-asn' };

/** 24 points planned, 8 of them earned. */
export const ACTIVITIES_24: Observation[] = [
  activity('Pelatihan mandiri', 8, 1, true),
  activity('Observasi praktik pembelajaran bersama rekan sejawat', 8, 1, false),
  activity('Peserta berbagi praktik baik oleh komunitas belajar', 4, 2, false),
];

type Status = Extract<Observation, { kind: 'stage' }>['status'];

/** The timeline of 2024 with the plan at one status. */
function timeline2024(plan: Status, evidence: string): Observation[] {
  return [
    S1_2024,
    stage('perencanaan', plan, evidence),
    stage('pelaksanaan', 'belum-dimulai', 'Belum dimulai'),
    stage('penilaian', 'belum-dimulai', 'Belum dimulai'),
    points(24, 8),
    ...ACTIVITIES_24,
  ];
}

function plan2024(plan: Status, evidence: string, now: Moment, parts: Partial<Memory> = {}): Example {
  return { memory: reading(now, timeline2024(plan, evidence), parts), now };
}

const STEPS = [
  'diskusi-persiapan',
  'observasi-kinerja',
  'diskusi-tindak-lanjut',
  'upaya-tindak-lanjut',
  'refleksi-tindak-lanjut',
] as const;

/** A page that was opened a day after, and all that it says. */
function onward({ memory }: Example, ...said: Observation[]): Example {
  const now = at('2024-03-29', '08:05');
  const kept = memory.seen.filter((one) => one.observation.kind !== 'page');
  return { memory: { ...memory, seen: [...kept, ...said.map((one) => seen(one, now))] }, now };
}

/** Pelaksanaan at one of its steps: those before it finished, the next open, the rest locked. */
function step2024(at_: (typeof STEPS)[number], status: Status, now: Moment): Example {
  const here = STEPS.indexOf(at_);
  const steps = STEPS.map((name, index) =>
    stage(name, index < here ? 'selesai' : index === here ? status : 'terkunci'),
  );
  const told = [
    S1_2024,
    stage('perencanaan', 'disetujui', 'Disetujui 25 Maret 2024'),
    stage('pelaksanaan', 'dikerjakan', 'Sedang dikerjakan'),
    ...steps,
    stage('penilaian', 'belum-dimulai', 'Belum dimulai'),
    points(24, 8),
    ...ACTIVITIES_24,
  ];
  return { memory: reading(now, told, {}, 'pelaksanaan'), now };
}

function rated2026(status: Status, evidence: string, now: Moment): Example {
  const told = [
    Y_2026,
    stage('pra-perencanaan', 'selesai', 'Selesai'),
    stage('perencanaan', 'disetujui', 'Disetujui 28 Januari 2026'),
    stage('pelaksanaan', 'selesai', 'Selesai'),
    stage('penilaian', status, evidence),
    stage('tindak-lanjut', 'belum-dimulai', 'Belum dimulai'),
  ];
  return { memory: reading(now, told, {}, 'penilaian'), now };
}

/** Read first on one day, looked at later, with nothing new in between. */
function later(example: Example, now: Moment): Example {
  return { ...example, now };
}

const waiting = plan2024('menunggu-persetujuan', WAITING, MORNING);
const assessed = rated2026('selesai', 'Predikat Kinerja: Baik', at('2026-12-10'));

/** Typical situations, by name. Reused by the tests of views and by the gallery; the people are invented. */
export const EXAMPLES: Record<string, Example> = {
  'waiting-28-march': waiting,
  'waiting-31-march': plan2024('menunggu-persetujuan', WAITING, at('2024-03-31')),
  'waiting-1-april': plan2024('menunggu-persetujuan', WAITING, at('2024-04-01')),
  'waiting-with-own-entries': plan2024('menunggu-persetujuan', WAITING, MORNING, {
    entries: [
      tick('rencana-tindakan', true, at('2024-03-20')),
      ownDate('Observasi kelas VIII B', '2024-04-03', at('2024-03-21')),
      ownActivity('Lokakarya MGMP', 4, 2, null, at('2024-03-28', '11:00')),
    ],
  }),
  'not-handed-in-28-march': plan2024('dikerjakan', 'Sedang dikerjakan', MORNING),
  'not-handed-in-1-april': plan2024('dikerjakan', 'Sedang dikerjakan', at('2024-04-01')),
  'rule-file-28-march': plan2024('dikerjakan', 'Sedang dikerjakan', MORNING, {
    entries: [
      ruleFile([
        { stage: 'perencanaan', closesOn: '2024-04-14' },
        { stage: 'penilaian', opensOn: '2024-06-03', closesOn: '2024-06-21' },
      ]),
    ],
  }),
  'not-started-10-january': plan2024('belum-dimulai', 'Belum dimulai', at('2024-01-10')),
  'adjusted-28-march': plan2024('ada-penyesuaian', 'Ada Penyesuaian dari Atasan', MORNING),
  'adjusted-1-april': plan2024('ada-penyesuaian', 'Ada Penyesuaian dari Atasan', at('2024-04-01')),
  'returned-28-march': plan2024('perlu-perbaikan', 'Dikembalikan', MORNING),
  'approved-28-march': plan2024('disetujui', 'Disetujui 25 Maret 2024', MORNING),
  'status-unknown-1-april': plan2024(null, 'Perencanaan', at('2024-04-01')),
  'step-1-preparing': step2024('diskusi-persiapan', 'dikerjakan', at('2024-04-02')),
  'step-2-observing': step2024('observasi-kinerja', 'dikerjakan', at('2024-04-09')),
  'step-3-discussing': step2024('diskusi-tindak-lanjut', 'dikerjakan', at('2024-04-16')),
  'step-4-acting': step2024('upaya-tindak-lanjut', 'dikerjakan', at('2024-05-07')),
  'step-5-reflecting': step2024('refleksi-tindak-lanjut', 'dikerjakan', at('2024-06-11')),
  'step-5-late': step2024('refleksi-tindak-lanjut', 'dikerjakan', at('2024-07-02')),
  'step-5-handed-in': step2024('refleksi-tindak-lanjut', 'menunggu-persetujuan', at('2024-06-20')),
  'assessed-2026': rated2026('menunggu-persetujuan', 'Sedang dinilai', at('2026-11-21')),
  'assessed-under-way-2026': rated2026('dikerjakan', 'Sedang dinilai', at('2026-11-21')),
  'finished-2026': {
    ...assessed,
    memory: {
      ...assessed.memory,
      seen: [
        ...assessed.memory.seen.filter(
          ({ observation }) => observation.kind !== 'stage' || observation.stage !== 'tindak-lanjut',
        ),
        ...reading(assessed.now, [
          stage('tindak-lanjut', 'selesai', 'Selesai'),
          { kind: 'predikat', evidence: 'Predikat Kinerja: Baik', value: 'baik' },
        ]).seen.slice(2),
      ],
    },
  },
  'nothing-yet': {
    memory: memory({ profile: { ...TEACHER, name: null, school: null, role: null } }),
    now: MORNING,
  },
  'could-not-read': {
    memory: reading(MORNING, [unread('stage perencanaan')], { lastRead: null }),
    now: MORNING,
  },
  'signed-out': onward(waiting, page('lain')),
  'page-unread': onward(waiting, page('perencanaan'), { ...unread('page'), found: '' } as Observation),
  'drafting-2025-closed': {
    memory: reading(at('2025-02-03'), [Y_2025, stage('perencanaan', 'dikerjakan', 'Sedang dikerjakan')]),
    now: at('2025-02-03'),
  },
  stale: later(waiting, at('2024-03-30')),
  'unknown-period-2028': {
    memory: reading(
      at('2028-02-10'),
      [
        Y_2028,
        stage('perencanaan', 'menunggu-persetujuan', 'Menunggu persetujuan'),
        stage('pelaksanaan', 'belum-dimulai', 'Belum dimulai'),
      ],
      { entries: [ownDate('Perkiraan sekolah', '2028-02-20', at('2028-02-01'))] },
    ),
    now: at('2028-02-10'),
  },
  'principal-own-plan': {
    memory: reading(
      MORNING,
      [
        S1_2024,
        stage('perencanaan', 'dikerjakan', 'Sedang dikerjakan'),
        stage('pelaksanaan', 'belum-dimulai', 'Belum dimulai'),
      ],
      { profile: PRINCIPAL },
    ),
    now: MORNING,
  },
  'non-asn': plan2024('menunggu-persetujuan', WAITING, MORNING, { profile: NON_ASN }),
  'conflict-page-and-person': plan2024('dikerjakan', 'Sedang dikerjakan', MORNING, {
    entries: [
      ownStage('perencanaan', 'menunggu-persetujuan', at('2024-03-28', '11:00'), '2024-03-27'),
      windowDate('plan', '2024-03-29', at('2024-03-20'), 'Diminta sekolah'),
    ],
  }),
  'page-newer-than-person': plan2024('dikerjakan', 'Sedang dikerjakan', MORNING, {
    entries: [ownStage('perencanaan', 'menunggu-persetujuan', at('2024-03-27'))],
  }),
  'chosen-against-page': {
    memory: reading(MORNING, [S1_2024], { profile: { ...TEACHER, period: '2025' } }),
    now: MORNING,
  },
  'not-saved': plan2024('menunggu-persetujuan', WAITING, MORNING, { saved: false }),
};
