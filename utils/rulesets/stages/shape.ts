import type { RuleStage } from '../schema';

type Shape = Pick<RuleStage, 'stage' | 'steps'>;

/** What lies in what; labels and sources differ from period to period. */
export const PRE_PLANNING: Shape = { stage: 'pra-perencanaan', steps: [] };
export const PLANNING: Shape = { stage: 'perencanaan', steps: [] };
export const CARRYING_OUT: Shape = {
  stage: 'pelaksanaan',
  steps: [
    'diskusi-persiapan',
    'observasi-kinerja',
    'diskusi-tindak-lanjut',
    'upaya-tindak-lanjut',
    'refleksi-tindak-lanjut',
  ],
};
export const PREPARING: Shape = { stage: 'diskusi-persiapan', steps: [] };
export const OBSERVING: Shape = { stage: 'observasi-kinerja', steps: [] };
export const DISCUSSING: Shape = { stage: 'diskusi-tindak-lanjut', steps: [] };
export const ACTING: Shape = { stage: 'upaya-tindak-lanjut', steps: [] };
export const REFLECTING: Shape = { stage: 'refleksi-tindak-lanjut', steps: [] };
export const RATING: Shape = { stage: 'penilaian', steps: [] };
export const FOLLOWING_UP: Shape = { stage: 'tindak-lanjut', steps: [] };
