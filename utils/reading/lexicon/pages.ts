/** Names of places. `feature` is Pengelolaan Kinerja; `help` and `other` make a page `lain`. */
export const PLACES_SAID: Readonly<Record<string, string>> = {
  feature: 'pengelolaan kinerja ~/anda/guru/kepala+sekolah/pegawai;kinerja anda',
  home: 'beranda;home;halaman utama',
  timeline:
    'linimasa ~/kinerja/anda;alur pengelolaan kinerja;tahapan pengelolaan kinerja;siklus ~/pengelolaan kinerja',
  approvals:
    'persetujuan;daftar ~/pengajuan/persetujuan guru/pegawai/pengajuan;pemeriksaan;daftar persetujuan;perlu tindakan anda;' +
    'pengajuan guru/pegawai;periksa;cek;daftar bawahan',
  brand: 'ruang gtk;platform merdeka mengajar;merdeka mengajar;pmm;rumah pendidikan',
};

/** Words that only a page about somebody's own Pengelolaan Kinerja has as labels. */
export const DOMAIN_SAID: Readonly<Record<string, string>> = {
  domain:
    'rhk;rencana hasil kerja;skp;sasaran kinerja pegawai;predikat kinerja ~/anda;perilaku kerja;praktik kinerja;' +
    'pejabat penilai ~/kinerja;tim kinerja;linimasa;pengembangan kompetensi;tugas tambahan;sebagai pegawai/atasan;' +
    'diskusi persiapan;observasi kinerja;upaya tindak lanjut;pelaksanaan dan pembinaan;pra perencanaan;praperencanaan',
};

/** One word in the main heading is enough: not the feature itself. */
export const ELSEWHERE = new RegExp(
  '\\b(pusat bantuan|bantuan|arti|panduan|cara|artikel|tanya jawab|faq|pertanyaan|apa itu|bagaimana|tentang|berita|siaran pers|' +
    'tips|tutorial|mengenal|kenapa|mengapa|pelatihan mandiri|komunitas|bukti karya|perangkat ajar|modul|mata pelajaran|' +
    'pembelajaran|rapor|kelas|siswa|murid|kurikulum|webinar|sertifikasi|masuk|login|kebijakan|tidak ditemukan)\\b|' +
    // Of these the whole heading: "Profil Rina, S.Pd." may head a part of the feature.
    '^(?:kotak (?:masuk|pesan)|notifikasi|pemberitahuan|pesan|obrolan|chat|percakapan|forum|sertifikat(?: .*)?|hasil pencarian(?: .*)?|halaman tidak ditemukan|galat|survei|pengumuman|pengaturan|akun|profil)(?: (?:saya|anda|pengguna|terbaru|akun))?$|' +
    '^(?:grup|obrolan|chat|percakapan|forum|kirim pesan)\\b|' +
    '\\b(?:per|setiap|semua) (?:sekolah|satuan pendidikan|kecamatan|kabupaten|kota|provinsi)\\b',
);

/** In the heading of numbers about many schools. */
export const REGION = /\b(?:kabupaten|provinsi|kecamatan|nasional|wilayah)\b/i;

/** Under a heading it says that the page is a text about something, with a day on which it came out. */
export const PUBLISHED =
  /^(?:di(?:terbitkan|publikasikan|posting|tayangkan|rilis)|terbit|published)\b.*\b20\d\d\b/i;

/** The heading of a paper that somebody was given: what it says of predikat and parts is a course's. */
export const AWARD = /^(?:e-?\s?)?(?:sertifikat|piagam|surat keterangan|ijazah|certificate)\b/i;

/** The way in, as a control. */
export const SIGN_IN = /^(?:masuk|login|log in|sign in)(?: (?:dengan )?akun(?: .{1,40})?)?$/i;

/** Other parts of the platform: with two of them a page headed by a greeting is the platform's home. */
export const FEATURES = new RegExp(
  '^(pelatihan mandiri|komunitas|bukti karya|perangkat ajar|asesmen( murid)?|video inspirasi|cp/?atp|refleksi kompetensi|' +
    'ide praktik|rapor pendidikan|seleksi( .{0,30})?|guru penggerak|kelas|pengelolaan pembelajaran|sertifikasi( .{0,30})?|' +
    'pelatihan|belajar|lokakarya|dokumen rujukan|panduan pendidik)$',
);

/** Words of schoolwork: pages with these as headings plan and assess something else. */
export const SCHOOLWORK =
  /\b(?:siswa|murid|peserta didik|mata pelajaran|projek|proyek|modul|rapor|pembelajaran|kursus|pelatihan|ujian|nilai akhir|(?<!guru )kelas [ivx\d]+|asesmen|topik)\b/i;

/**
 * How newspapers and blogs dress a text. One alone proves nothing (a superior comments too); two different ones say
 * that the page tells about Pengelolaan Kinerja and is no part of it, whatever pictures of it stand in the text.
 */
export const PRESS: readonly RegExp[] = [
  /^(?:penulis|editor|redaksi|redaktur|reporter|wartawan|ditulis oleh)\s*:?\s+\p{Lu}/iu,
  /^(?:\d+\s+)?komentar(?:\s*\(?\d*\)?)?$/iu,
  /^(?:berita|artikel|opini|liputan|kabar)(?:\s+\p{L}+)?\s*[·|•,–-].*\b20\d\d\b/iu,
  /^(?:baca juga|simak juga|artikel terkait|berita terkait|terpopuler)\b/iu,
  /^(?:tags?|label|topik)\s*:/iu,
  /^(?:bagikan|share)\b.*(?:whatsapp|facebook|twitter|telegram)/iu,
];

/** With one of these begins all that a newspaper, a blog or a help centre has as a mark. */
export const MARK_BEGINS =
  /^(?:penulis|editor|redak|reporter|wartawan|ditulis|(?:\d+\s+)?komentar|berita|artikel|opini|liputan|kabar|baca|simak|terpopuler|tag|label|topik|bagikan|share|apakah)/i;

/** What only a help centre asks. */
export const HELPED = /^apakah (?:artikel|jawaban|informasi|halaman) ini (?:membantu|bermanfaat|menjawab)/i;
