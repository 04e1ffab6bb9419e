export const SIDES_SAID: Readonly<Record<string, string>> = {
  pegawai:
    'guru/kepala+sekolah/~ sebagai pegawai;sebagai guru;masuk sebagai pegawai/guru;sisi pegawai;peran pegawai;pegawai yang dinilai',
  atasan:
    'guru/kepala+sekolah/~ sebagai atasan;sebagai pejabat penilai ~/kinerja;sebagai tim kinerja/kerja;masuk sebagai atasan;sisi atasan;peran atasan;' +
    'tampilan pejabat+penilai+kinerja/tim+kinerja/atasan;kepala sekolah sebagai pejabat penilai ~/kinerja;' +
    'pejabat penilai kinerja;tim kinerja',
};
