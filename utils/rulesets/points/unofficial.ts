import { ONE_ON_POINTS, THREE_ON_POINTS, TWO_ON_POINTS } from '../provenance';
import type { PointActivity } from '../schema';

/** The programme itself is in the help centre, its value only in a blog: the value's source counts. */
export const UNOFFICIAL_ACTIVITIES: PointActivity[] = [
  {
    id: 'program-pendidikan',
    title: 'Program pelatihan/pendidikan jangka pendek atau menengah (mis. Pendidikan Guru Penggerak)',
    unit: '1 program',
    evidence: 'sertifikat',
    points: { value: 128, ...ONE_ON_POINTS },
  },
  {
    id: 'bimbingan-teknis',
    title: 'Pelatihan/bimbingan teknis bersertifikat',
    unit: '1 sertifikat',
    evidence: 'sertifikat',
    points: { value: 8, ...ONE_ON_POINTS },
  },
  {
    id: 'seminar',
    title: 'Seminar, lokakarya, konferensi, simposium, studi banding',
    unit: '2–3 jam',
    evidence: 'sertifikat',
    points: { value: 4, ...THREE_ON_POINTS },
  },
  {
    id: 'peserta-coaching',
    title: 'Peserta coaching/mentoring',
    unit: '1 kali',
    evidence: null,
    points: { value: 4, ...TWO_ON_POINTS },
  },
  {
    id: 'penelaah-aksi-nyata',
    title: 'Penelaah Aksi Nyata sejawat',
    unit: '1 kali',
    evidence: null,
    points: { value: 6, ...TWO_ON_POINTS },
  },
  {
    id: 'penelaah-cerita-praktik-baik',
    title: 'Penelaah cerita praktik baik',
    unit: '1 kali',
    evidence: null,
    points: { value: 6, ...TWO_ON_POINTS },
  },
  {
    id: 'penelaah-perangkat-ajar',
    title: 'Penelaah perangkat ajar',
    unit: '1 kali',
    evidence: null,
    points: { value: 6, ...ONE_ON_POINTS },
  },
];
