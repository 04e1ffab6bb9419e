/**
 * Where the guidance comes from: one answer at one workshop, no wording, no cause. The rules around it are this
 * project's own care.
 */
export const SOURCE = {
  said: 'Jika terdapat notifikasi pada tahapan penilaian berwarna merah maka abaikan.',
  by: 'Workshop Penyusunan Kinerja dan Angka Kredit, Dinas Pendidikan Kabupaten Banyumas',
  on: '2024-11-13',
  seed: '004',
  confidence: 'sekunder',
} as const;
