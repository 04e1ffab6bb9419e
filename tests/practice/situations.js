import { GURU_2024 } from './situations/guru-2024.js';
import { GURU_BARU } from './situations/guru-baru.js';
import { KEPALA_SEKOLAH } from './situations/kepala-sekolah.js';
import { SULIT } from './situations/sulit.js';

/** All situations of the menu, in its order; the first is the one a new visitor gets. */
export const SITUATIONS = [...GURU_2024, ...GURU_BARU, ...KEPALA_SEKOLAH, ...SULIT];

/** The situation of that id, or null. */
export function situationOf(id) {
  return SITUATIONS.find((situation) => situation.id === id) ?? null;
}
