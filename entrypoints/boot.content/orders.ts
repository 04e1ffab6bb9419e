import type { NoticeObservation } from '../../utils/observations';
import type { NoticeOrders } from '../../utils/views/view';
import type { Mark } from './put-away';

export type Now = () => { at: string; today: string; path: string };

/** What the person's orders make of a notice on the page that is open; `null`: it stays as the site has it. */
export function markOf(said: NoticeObservation, orders: NoticeOrders, now: Now): Mark | null {
  return isPaused(orders, now) || !mayGo(said, orders) ? null : MARKS[orders.mode];
}

const MARKS: Record<NoticeOrders['mode'], Mark | null> = {
  'put-away': 'diabaikan',
  mark: 'ditandai',
  off: null,
};

/** A true warning stays whatever anybody said; else the person's own rule for these words in this stage, else ours. */
function mayGo({ verdict, text, stage }: NoticeObservation, { own }: NoticeOrders): boolean {
  if (verdict === 'perlu-perhatian') return false;
  const rule = own.find((one) => one.stage === stage && one.text === text);
  return rule ? rule.rule === 'ignore' : verdict === 'boleh-diabaikan';
}

/** Until a moment, on one page, or (neither given) until it is ended by hand. */
function isPaused({ pause }: NoticeOrders, now: Now): boolean {
  if (!pause) return false;
  const { at, path } = now();
  if (pause.path !== null && pause.path !== path) return false;
  return pause.until === null || Date.parse(at) < Date.parse(pause.until);
}
