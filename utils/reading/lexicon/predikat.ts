import type { Predikat } from '../../observations';

export const PREDIKAT_SAID: Readonly<Record<Predikat, string>> = {
  'sangat-baik': 'sangat baik',
  baik: 'baik',
  'butuh-perbaikan': 'butuh perbaikan',
  kurang: 'kurang;kurang misconduct;misconduct',
  'sangat-kurang': 'sangat kurang',
};

/** What stands before the value. The school's own predikat is somebody else's. */
export const PREDIKAT_LABELS: Readonly<Record<string, string>> = {
  predikat: 'predikat ~/kinerja ~/anda/pegawai/akhir/guru/periodik/tahunan;predikat anda/akhir',
};
