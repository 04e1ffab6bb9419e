import type { ApprovalKind, ApprovalStatus } from '../../observations';

/** What somebody else waits for, on a superior's page. Stage names stand in `stages.ts`. */
export const WHATS_SAID: Readonly<Record<ApprovalKind, string>> = {
  perencanaan: 'perencanaan ~/kinerja/skp;rencana kinerja;skp;sasaran kinerja pegawai',
  'jadwal-observasi': 'jadwal/usulan+jadwal/penjadwalan observasi ~/kinerja/kelas/praktik+kinerja',
  'hasil-observasi': 'hasil/laporan/penilaian/rubrik observasi ~/kinerja/kelas/praktik+kinerja',
  'dokumen-tindak-lanjut':
    'dokumen/berkas/laporan/bukti tindak lanjut;dokumen ~/upaya/refleksi tindak lanjut',
  penilaian: 'penilaian ~/kinerja;evaluasi kinerja;penetapan predikat ~/kinerja',
};

/** A superior's words for the state of a row. */
export const ROWS_SAID: Readonly<Record<ApprovalStatus, string>> = {
  'perlu-disetujui':
    'perlu/menunggu/belum/siap/harus/menanti ' +
    'disetujui/diperiksa/persetujuan/pemeriksaan/dicek/cek/ditinjau/dinilai/penilaian/direviu/diverifikasi/verifikasi/tindakan+anda;' +
    'perlu/menunggu persetujuan/pemeriksaan/tindakan/penilaian anda/saya;sedang diperiksa/ditinjau;perlu anda setujui/periksa;' +
    'sudah/telah/~ diajukan;perlu tindakan',
  'menunggu-pegawai':
    'menunggu pegawai/guru/perbaikan/kesepakatan/persetujuan+pegawai/persetujuan+guru/tindakan+guru/tindakan+pegawai/revisi/disepakati;' +
    'perlu perbaikan/diperbaiki/revisi/disepakati/kesepakatan;sudah/telah/~ dikembalikan/disesuaikan;' +
    'ada penyesuaian;menunggu kesepakatan pegawai/guru;menunggu perbaikan pegawai/guru;ditolak;perbaikan guru/pegawai',
  disetujui:
    'sudah/telah/~ disetujui/disepakati/tersetujui;sudah/telah dinilai/diperiksa;selesai;sudah/telah selesai',
  'belum-diajukan':
    'belum diajukan/mengajukan/mengirim/dikirim/dimulai/mulai/membuat/ada/menyusun/dikerjakan/mengisi/diisi/dikumpulkan/mengumpulkan/selesai;' +
    'belum ada pengajuan;draf;draft;sedang dikerjakan/disusun/diisi/mengerjakan/menyusun/mengisi',
};
