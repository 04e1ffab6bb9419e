/** Labels before a person's own particulars. */
export const PEOPLE_SAID: Readonly<Record<string, string>> = {
  name: 'pengguna;pegawai yang dinilai;guru yang dinilai;nama ~/lengkap/pengguna/pegawai/guru/anda/kepala+sekolah;nama guru dan tenaga kependidikan;guru;pegawai;nama pegawai yang dinilai',
  school:
    'sekolah;nama sekolah;asal sekolah;unit kerja;satuan pendidikan;nama satuan pendidikan;instansi;unit organisasi;tempat tugas',
  since:
    'diajukan/dikirim/diserahkan kembali/ulang;diajukan/dikirim ~/pada/tanggal;sudah/telah/~ diajukan/diserahkan/dikirim/dikirimkan/disampaikan;masuk;' +
    'tanggal/tgl/waktu/hari pengajuan/diajukan/ajuan/masuk/penyerahan/diserahkan/pengiriman/dikirim/kirim/usulan;' +
    'sudah/telah/~ mengajukan/menyerahkan/mengirim/mengirimkan;diajukan sejak',
  sejak: 'sejak;semenjak;sejak tanggal;menunggu sejak',
  role: 'peran ~/anda;tampilan;mode;dilihat sebagai;anda melihat sebagai',
  distinct: 'mata pelajaran;mapel;nip;nuptk;jabatan;kelas;guru mapel;pengampu;mengajar',
  subject:
    'matematika;bahasa indonesia/inggris/jawa/sunda/arab/daerah/bali/madura/jepang/mandarin/jerman/prancis;ipa;ips;ppkn;pkn;' +
    'ilmu pengetahuan alam/sosial;pendidikan pancasila/jasmani;pendidikan agama ~/islam/kristen/katolik/hindu/buddha/khonghucu ~/dan+budi+pekerti;' +
    'penjas;penjaskes;pjok;seni ~/budaya/musik/rupa/tari;prakarya;informatika;tik;fisika;kimia;biologi;ekonomi;geografi;' +
    'sejarah ~/indonesia;sosiologi;antropologi;guru kelas/agama/bk;wali kelas;bimbingan konseling;bimbingan dan konseling;bk;muatan lokal;akuntansi',
  what: 'tahap;tahapan;komponen;jenis;jenis pengajuan;pengajuan;yang diajukan;perihal;perkara;keperluan;kategori;hal;urusan;objek ~/pengajuan',
  title:
    'kegiatan;nama kegiatan;rhk;rencana hasil kerja;judul;aktivitas;jenis kegiatan;indikator;pengembangan kompetensi',
};

/** Academic and other titles that only stand in a person's name. */
export const TITLES =
  /(?:^|[\s,])(?:S|M|A|D)\.?\s?(?:Pd|Ag|Si|Sos|Kom|E|T|H|Hum|Psi|Sn|Kes|Mat|Ip|Th|Ak|Pdi|Md|M|Or|S|P|Farm|Kep|Gz|Tr)(?:\.[A-Za-z]{1,3})*\b|(?:^|\s)(?:Drs|Dra|Hj|H|Ir|Dr|Prof|R)\.\s|,\s*(?:Gr|Lc|MM|MPd|SPd|SE|SH|ST)\b|(?:^|[\s,])(?:[SMA]\.\s?(?:PD|AG|SI|SOS|KOM|HUM|PSI|MAT)|DR[SA]|HJ|PROF)\./;

const KIND = '(?:TK|KB|PAUD|SKB|PKBM|RA|M[IA][NS]?|MTs[NS]?|SLBN?|S(?:D|MP|MA|MK)(?:N|S|IT|K|LB|TK)?)';
const KINDS = `(?:UPTD?\\.?\\s+)?${KIND}(?:/${KIND})?`;

export const SCHOOL = new RegExp(`^(?:${KINDS}|Sekolah|Satuan Pendidikan)\\b[\\s.].{1,80}$`);

/** "Siti Rahmawati, SD Negeri 2": where a name ends and a school begins. */
export const BEFORE_SCHOOL = new RegExp(`,\\s+(?=${KINDS}\\s)`);

/** The same anywhere in a text; the shortest kinds could be a part of a name. */
export const AT_SCHOOL = new RegExp(
  `(?<=^|[\\s(]|\\p{L}\\.|\\p{Ll})(?!(?:MI|MA|RA)\\s+(?!Negeri|Swasta|\\d))${KINDS}\\s+[\\p{Lu}\\d]`,
  'u',
);

/** What menus and buttons begin with, in capitals like a name: "Pindah Sekolah", "Profil Saya". */
export const NO_NAME_BEGINS =
  /^(?:pindah|ganti|ubah|lihat|buka|edit|pilih|cari|keluar|masuk|profil|akun|menu|pengaturan|bantuan|notifikasi|pesan|unggah|ruang|beranda|pusat|daftar|semua|catatan|komentar|dari|pelatihan|komunitas|perangkat|bukti|webinar|seminar|dinas|tugas|praktik|perilaku|sertifika\p{L}+|penggerak|narasumber|penelaah|rencana|info\p{L}*)(?!\p{L})/iu;

/** Section words under which a name is not the signed-in person's. */
export const OTHERS =
  /\b(?:atasan|pejabat|penilai|tim kinerja|tim kerja|kepala sekolah|pengawas|rekan|narasumber|daftar|operator|kontak|penyusun|penulis|kepala dinas|pendamping)\b/i;

/** Parts of a page that tell what was, or what others say: no state of today. */
export const BYGONE =
  /\b(?:riwayat|notifikasi|pemberitahuan|aktivitas terbaru|log aktivitas|histori|arsip|periode sebelumnya|sebelum (?:penyesuaian|perubahan|disesuaikan)|semula|rencana (?:awal|lama)|periode lalu|contoh|keterangan status|legenda|arti status|filter|saring)\b/i;

/** Headings over other people. */
export const COLLEAGUES = /\b(?:rekan|guru lain|kolega|bawahan|guru di sekolah|teman sejawat)\b/i;

/** "Rencana Bu Rina", over a part of a page. */
export const OF_SOMEBODY =
  /\b(?:milik|rencana|perencanaan|pelaksanaan|penilaian|kinerja|skp) (?:bu|pak|ibu|bapak) \p{L}/iu;

/** "Anda melihat halaman ini sebagai atasan." */
export const WORN =
  /\banda\b[^.]{0,70}\bsebagai (pegawai|guru|atasan|pejabat penilai|tim kinerja|tim kerja)\b/i;
