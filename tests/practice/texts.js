/** A help article and a catalogue: full of the words of stages and statuses, about nobody's state. */
export const HELP = {
  title: 'Cara Mengisi Perencanaan Kinerja untuk Guru',
  intro:
    'Artikel ini menjelaskan alur Pengelolaan Kinerja. Perlu diketahui! Gambar dan contoh di bawah bukan data Anda.',
  parts: [
    [
      'Sebelum mengajukan',
      'Jika status masih "Sedang dikerjakan", rencana belum dapat diperiksa. Setelah diajukan, status berubah menjadi "Menunggu persetujuan" sampai Kepala Sekolah membuka daftar dan memilih Cek.',
    ],
    [
      'Setelah disetujui',
      'Setelah disetujui, Anda dapat membuka tahap Pelaksanaan. Bila ada penyesuaian dari atasan, pilih Sepakati. Bila rencana dikembalikan, perbaiki lalu ajukan lagi.',
    ],
    [
      'Mengapa tindak lanjut terkunci?',
      'Diskusi Tindak Lanjut terkunci selama Observasi Kinerja belum selesai. Penilaian dimulai pada akhir periode; predikat Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang ditetapkan atasan.',
    ],
    [
      'Contoh poin',
      'Misalnya, guru yang memilih seminar sebanyak 3 kali merencanakan 12 poin dari rentang yang dianjurkan. Contoh periode: Juli - Desember 2023.',
    ],
  ],
  folded: [
    'Pertanyaan lain',
    'Contoh pesan: "Perencanaan Anda dikembalikan pada 12 Februari 2024." Pesan ini hanya contoh.',
  ],
};

export const CATALOGUE = [
  ['Perencanaan Pembelajaran Terdiferensiasi', 'Pelatihan Mandiri, 4 modul, 1 dari 4 modul selesai'],
  ['Penilaian dan Asesmen Awal', 'Pelatihan Mandiri, belum dimulai'],
  ['Berbagi praktik baik: refleksi akhir semester', 'Komunitas, 120 peserta'],
  ['Bukti Karya: observasi kelas saya', 'Dilihat 341 kali, menunggu ulasan rekan'],
];
