import type { ApprovalKind, ApprovalStatus } from '../../observations';

/** What somebody else waits for, on a superior's page. Stage names stand in `stages.ts`. */
export const WHATS_SAID: Readonly<Record<ApprovalKind, string>> = {
  perencanaan:
    'perencanaan ~/kinerja/skp;rencana kinerja/skp;skp;sasaran kinerja pegawai;penyusunan skp;dokumen perencanaan',
  'jadwal-observasi':
    'jadwal/usulan+jadwal/penjadwalan/rencana+jadwal/jadwal+pelaksanaan observasi ~/kinerja/kelas/praktik+kinerja',
  'hasil-observasi':
    'hasil/laporan/penilaian/rubrik/nilai/hasil+penilaian/hasil+pelaksanaan observasi ~/kinerja/kelas/praktik+kinerja',
  'dokumen-tindak-lanjut':
    'dokumen/berkas/laporan/bukti/unggahan tindak lanjut ~/observasi;dokumen ~/upaya/refleksi/hasil tindak lanjut ~/observasi',
  penilaian:
    'penilaian ~/kinerja/skp/akhir;evaluasi kinerja;penetapan predikat ~/kinerja;usulan predikat ~/kinerja',
};

/** A superior's words for the state of a row: passive and active, with and without who acts. */
export const ROWS_SAID: Readonly<Record<ApprovalStatus, string>> = {
  'perlu-disetujui':
    'perlu/menunggu/belum/siap/harus/menanti/tunggu/butuh/segera/mohon/untuk/masih+menunggu/sedang+menunggu ' +
    'disetujui/diperiksa/persetujuan/pemeriksaan/dicek/cek/ditinjau/dinilai/penilaian/direviu/direview/diverifikasi/verifikasi/' +
    'tindakan+anda/keputusan/validasi/divalidasi/konfirmasi/dikonfirmasi/tinjauan/peninjauan/reviu/review/pengecekan/tanggapan/ditanggapi/diputuskan;' +
    'perlu/menunggu/butuh/menanti persetujuan/pemeriksaan/tindakan/penilaian/keputusan/tanggapan/verifikasi/tinjauan ~/dari anda/saya;' +
    'perlu/belum/harus/untuk/menunggu/siap/segera anda/saya setujui/periksa/cek/nilai/tinjau/verifikasi/reviu/tanggapi/putuskan;' +
    'sedang diperiksa/ditinjau;menunggu anda ~/setujui/periksa/menyetujui/memeriksa;menunggu giliran anda;' +
    'mengajukan;menyerahkan;sudah/telah/~ diajukan/diserahkan;sudah/telah dikirim/mengajukan/menyerahkan/mengirim;perlu tindakan;perlu ditindaklanjuti anda',
  'menunggu-pegawai':
    'menunggu/tunggu pegawai/guru/kepala+sekolah ~/untuk ' +
    '~/memperbaiki/merevisi/menyepakati/menyepakati+penyesuaian/menyetujui/menyetujui+penyesuaian/melengkapi/menanggapi/menindaklanjuti/mengajukan+ulang/mengirim+ulang/memperbarui;' +
    'menunggu/tunggu perbaikan/revisi/kesepakatan/persetujuan/tindakan/tanggapan/respons/jawaban/konfirmasi/pengajuan+ulang ~/dari/oleh guru/pegawai;' +
    'menunggu perbaikan/kesepakatan/revisi/disepakati/diperbaiki/direvisi/pengajuan+ulang;' +
    'menunggu memperbaiki/merevisi/menyepakati/melengkapi;guru/pegawai perlu/harus/sedang/diminta memperbaiki/merevisi/menyepakati/melengkapi/memperbaiki+dahulu;' +
    'perlu/harus/sedang/diminta perbaikan/diperbaiki/revisi/direvisi/disepakati/kesepakatan/memperbaiki;minta perbaikan;' +
    'sudah/telah/~ dikembalikan/disesuaikan ~/kepada/ke ~/guru/pegawai;sudah/telah/~ anda/saya kembalikan/sesuaikan/tolak;' +
    'ada penyesuaian;ditolak;perbaikan guru/pegawai',
  disetujui:
    'sudah/telah/~ disetujui/disepakati/tersetujui/disahkan;sudah/telah dinilai/diperiksa/diverifikasi;selesai;sudah/telah selesai;' +
    'sudah/telah/~ anda/saya setujui/sepakati/sahkan;sudah/telah anda/saya periksa/nilai/verifikasi;' +
    'anda/saya sudah/telah/~ menyetujui',
  'belum-diajukan':
    'belum diajukan/mengajukan/mengirim/mengirimkan/menyerahkan/diserahkan/dikirim/dimulai/mulai/membuat/ada/menyusun/dikerjakan/mengerjakan/mengisi/diisi/dikumpulkan/mengumpulkan/mengunggah/diunggah/selesai/masuk;' +
    'belum ada pengajuan;draf;draft;sedang dikerjakan/disusun/diisi/mengerjakan/menyusun/mengisi;' +
    'menunggu guru/pegawai/kepala+sekolah mengajukan/menyerahkan/mengirim/menyusun/mengisi;menunggu pengajuan ~/dari guru/pegawai',
};

/** Words of a list's heading that say nothing of what it lists: "Perencanaan yang perlu Anda setujui". */
export const GLUE =
  /\b(?:yang|para|berikut|papan|antrean|antrian|kotak|rekap|rekapitulasi|ringkasan|pemantauan|memantau|pantau|monitoring|progres|kemajuan|perkembangan|kelola|dasbor|dashboard|semua|seluruh|orang|usulan|permohonan|permintaan|untuk|sedang|masih)\b/gi;

/** A heading that says what is not, or what would be. */
export const DENIED =
  /\b(?:tidak|bukan|belum ada|kosong|jika|bila|setelah|sebelum|ketika|cara|apa|contoh)\b/i;

/** A place in an office, not what is asked for: "Bagian Perencanaan". */
export const OFFICE =
  /\b(?:bagian|bidang|seksi|sub\s?bag\w*|biro|badan|divisi|unit|staf|kabag|kabid|kasi)\s+\p{L}/iu;

/** What other systems have their superiors approve: a list of these is none of ours. */
export const OTHER_MATTERS =
  /\b(?:cuti|perjalanan dinas|dinas luar|presensi|absensi|kehadiran|lembur|izin|ijin|kenaikan pangkat|kenaikan gaji|mutasi|tunjangan|reimburse\w*|anggaran|spj|pengadaan|peminjaman|pinjaman|surat (?:tugas|masuk|keluar)|nota dinas|pensiun|pelatihan|ppdb|beasiswa)\b/i;

/** Words of trades and schoolwork, in capitals like a name. */
export const NO_NAME =
  /\b(?:teknik|teknologi|desain|rekayasa|manajemen|bisnis|akuntansi|agribisnis|otomotif|multimedia|perkantoran|pemasaran|perhotelan|kuliner|busana|boga|keperawatan|farmasi|komputer|jaringan|kendaraan|pemesinan|pengelasan|ketenagalistrikan|elektronika|guru|kepala|wali|pengawas|kelas|bahasa|ilmu|pendidikan|agama|budi pekerti|umpan|balik|praktik|observasi|kinerja|pembelajaran|pengelolaan|penguatan|keteraturan|disiplin|aktivasi|instruksi|ekspektasi|indikator|rubrik|dokumen|berkas|sekolah|kota|kabupaten|provinsi|kecamatan|dinas)\b/i;
