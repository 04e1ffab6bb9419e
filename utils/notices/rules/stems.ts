/**
 * Stems of what the superior or the system does: with `di-` it is made, with `me-` they make it (`doer`), with
 * `pe-…-an` it is spoken of. `built`: of what the person hands in as well, so that it may be their own duty.
 */
export const STEMS = {
  built:
    'tetapkan|tampilkan|terbitkan|umumkan|sampaikan|tentukan|siapkan|finalisasi|rilis|bagikan|keluarkan|publikasikan|tulis|tuliskan|susun|rampungkan|rumuskan|persiapkan|buat|finalkan|sajikan|tayangkan|informasikan|kabarkan|agendakan|luncurkan|jalankan|usulkan|kembangkan|buka|aktifkan|cetak|garap|matangkan|teruskan|rapikan',
  weighed:
    'sahkan|putuskan|proses|periksa|tinjau|verifikasi|validasi|hitung|rekap|olah|cek|evaluasi|setujui|reviu|review|tangani|rekapitulasi|kalkulasi|godok|pertimbangkan|telaah|bahas|musyawarahkan|pelajari|cermati|teliti|kaji|timbang|diskusikan|kompilasi|himpun|konsolidasikan|rangkum|rundingkan|moderasi|rapatkan|simpulkan|tabulasi',
} as const;
