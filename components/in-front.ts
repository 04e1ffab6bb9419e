import type { Panel } from '../utils/views/view';

/**
 * Whose record a surface shows, as a key: where it changes, whatever was typed, opened or chosen was the one's before.
 * An id of a profile, '' where no more than one person is known; one that is closed is another again.
 */
export function inFront({ whose, closed }: Pick<Panel, 'whose' | 'closed'>): string {
  const shown = whose?.choices.find((one) => one.chosen)?.id ?? ''; // one person is known, or nobody is in view
  return closed ? `${shown} closed` : shown;
}
