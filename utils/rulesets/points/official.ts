import { HELP_POINTS } from '../provenance';
import type { PointActivity } from '../schema';

export const OFFICIAL_ACTIVITIES: PointActivity[] = [
  {
    id: 'pelatihan-mandiri',
    title: 'Pelatihan mandiri',
    unit: '1 topik dengan Aksi Nyata',
    evidence: 'sertifikat topik atau dokumen lain yang relevan',
    points: { value: 8, ...HELP_POINTS },
  },
  {
    id: 'observasi-rekan-sejawat',
    title: 'Observasi praktik pembelajaran bersama rekan sejawat',
    unit: '1 observasi, bergantian diamati dan mengamati',
    evidence: 'laporan',
    points: { value: 8, ...HELP_POINTS },
  },
  {
    id: 'penggerak-komunitas-belajar',
    title: 'Penggerak komunitas belajar',
    unit: '3 kegiatan berbagi',
    evidence: 'sertifikat',
    points: { value: 36, ...HELP_POINTS },
  },
  {
    id: 'narasumber-praktik-baik',
    title: 'Narasumber berbagi praktik baik',
    unit: '1 kegiatan, 2–3 jam',
    evidence: 'sertifikat',
    points: { value: 8, ...HELP_POINTS },
  },
  {
    id: 'peserta-praktik-baik',
    title: 'Peserta berbagi praktik baik oleh komunitas belajar',
    unit: '1 kegiatan, 2–3 jam',
    evidence: 'sertifikat',
    points: { value: 4, ...HELP_POINTS },
  },
];
