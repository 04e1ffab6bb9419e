import type { Memory, Moment, Seen } from '../../utils/engine/findings';
import type { Entry, Observation, Profile } from '../../utils/observations';
import { at, memory, period, seen, TEACHER } from './memories';

type Approval = Extract<Observation, { kind: 'approval' }>;

export const HEAD: Profile = { ...TEACHER, id: 'endang', name: 'Endang Lestari', role: 'kepala-sekolah' };
export const NOW = at('2024-03-28');

export function approval(person: string, values: Partial<Approval> = {}): Approval {
  const blank = { distinct: null, what: 'perencanaan', status: 'perlu-disetujui', since: null } as const;
  return { kind: 'approval', person, evidence: person, ...blank, ...values };
}

export function byHand(title: string, distinct: string | null = null, id = `own-${title}`): Entry {
  return { kind: 'own-person', id, at: NOW, title, distinct };
}

/** A superior's list page, read at one moment. */
export function listed(
  rows: (Observation | Seen)[],
  parts: Partial<Memory> = {},
  when: Moment = NOW,
): Memory {
  const page: Observation = { kind: 'page', evidence: 'Kinerja Guru', page: 'persetujuan', side: 'atasan' };
  const dated = rows.some((one) => 'kind' in one && one.kind === 'period');
  const all = [page, ...(dated ? [] : [period('2024-01-01', '2024-06-30')]), ...rows];
  return memory({
    profile: HEAD,
    lastRead: when,
    ...parts,
    seen: all.map((one) => ('observation' in one ? one : seen(one, when))),
  });
}

/** The principal of the mock-up: 7 wait, 32 teachers. */
export function thirtyTwo(): Observation[] {
  const waiting: [string, Approval['what'], string][] = [
    ['Sri Rahayu', 'perencanaan', '2024-03-19'],
    ['Bambang Hartono', 'perencanaan', '2024-03-21'],
    ['Maria Yosefa Bere', 'perencanaan', '2024-03-25'],
    ['Ahmad Fauzi', 'perencanaan', '2024-03-27'],
    ['Dewi Kartika', 'jadwal-observasi', '2024-03-22'],
    ['Yohanes Mandacan', 'jadwal-observasi', '2024-03-26'],
    ['Nur Aini', 'hasil-observasi', '2024-03-25'],
  ];
  const rest = (count: number, name: string, status: Approval['status'], since: string | null) =>
    Array.from({ length: count }, (_, index) => approval(`${name} ${index + 1}`, { status, since }));
  return [
    ...waiting.map(([person, what, since]) => approval(person, { what, since })),
    ...rest(2, 'Lina', 'menunggu-pegawai', '2024-03-20'),
    ...rest(16, 'Ketut', 'disetujui', '2024-01-17'),
    ...rest(7, 'Rizky', 'belum-diajukan', null),
  ];
}
