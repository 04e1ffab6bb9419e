import type { Intent, NoticeAnswer } from '../utils/views/view';

/** What happened to notices since the page was loaded: the surface alone knows, the background never hears of it. */
export interface Visit {
  /** Words that were brought back; `null` among them: all. */
  back: readonly (string | null)[];
  /** The pointer tool: waiting for the person to point, what it found (`null`: nothing), or not in use. */
  asked: 'pointing' | { found: NoticeAnswer | null } | null;
  /** Notices whose putting away was told; grows as they are. */
  told: Set<string>;
}

/** A visit that has just begun. */
export const newVisit = (): Visit => ({ back: [], asked: null, told: new Set() });

/** Whether one of the buttons would bring back what is back already. */
export function isBack(intents: readonly Intent[], { back }: Visit): boolean {
  return intents.some((one) => one.do === 'bring-back' && (back.includes(null) || back.includes(one.text)));
}
