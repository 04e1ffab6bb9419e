export const PERIODS_SAID: Readonly<Record<string, string>> = {
  period:
    'periode ~/kinerja/penilaian/pengelolaan+kinerja ~/aktif/berjalan/saat+ini;tahun kinerja;ganti periode;pilih periode;periode yang dipilih',
};
