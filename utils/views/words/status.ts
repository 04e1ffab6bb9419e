import type { Stage, Status } from '../../observations';
import { both } from './both';

/** Statuses as design section 4 words them. */
export const STATUS = both<Status>({
  id: {
    'belum-dimulai': 'Belum dimulai',
    dikerjakan: 'Sedang dikerjakan',
    'menunggu-persetujuan': 'Menunggu persetujuan',
    'ada-penyesuaian': 'Ada penyesuaian',
    'perlu-perbaikan': 'Perlu perbaikan',
    disetujui: 'Disetujui',
    selesai: 'Selesai',
    terkunci: 'Belum dapat dibuka',
  },
  en: {
    'belum-dimulai': 'Not started',
    dikerjakan: 'In progress',
    'menunggu-persetujuan': 'Awaiting approval',
    'ada-penyesuaian': 'Changes to agree to',
    'perlu-perbaikan': 'Needs correction',
    disetujui: 'Approved',
    selesai: 'Done',
    terkunci: 'Cannot be opened yet',
  },
});

/** Names for stages that the ruleset in view does not label; terms of PMM stay Indonesian in both languages. */
const NAMES: Record<Stage, string> = {
  'pra-perencanaan': 'Pra-Perencanaan',
  perencanaan: 'Perencanaan',
  pelaksanaan: 'Pelaksanaan',
  'diskusi-persiapan': 'Diskusi Persiapan',
  'observasi-kinerja': 'Observasi Kinerja',
  'diskusi-tindak-lanjut': 'Diskusi Tindak Lanjut',
  'upaya-tindak-lanjut': 'Upaya Tindak Lanjut',
  'refleksi-tindak-lanjut': 'Refleksi Tindak Lanjut',
  penilaian: 'Penilaian',
  'tindak-lanjut': 'Tindak Lanjut',
};
export const STAGE_NAMES = { id: NAMES, en: NAMES };
