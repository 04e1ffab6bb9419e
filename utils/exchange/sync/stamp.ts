import type { Stamp, SyncRecord } from '../../observations';

/** The last moment that a date can hold, in ms: a stamp beyond it is nobody's. */
export const LAST = 8_640_000_000_000_000;

/** Positive where `one` is the later. Total: two devices never share a name. */
export function compare([at, device]: Stamp, [other, its]: Stamp): number {
  return at - other || (device < its ? -1 : device > its ? 1 : 0);
}

export function latest(one: Stamp | null, other: Stamp | null): Stamp | null {
  if (one === null || other === null) return one ?? other;
  return compare(one, other) >= 0 ? one : other;
}

export const isAfter = (said: Stamp, gone: Stamp | null): boolean => gone === null || compare(said, gone) > 0;

/**
 * The stamp of a word that follows all that is known of its thing: the clock's time, or one ms more than the latest of
 * those words where the clock is behind them. So a word always holds against what its device had heard when it was
 * said, whatever the clocks; only between words that knew nothing of each other a wrong clock decides.
 */
export function next({ words, gone }: SyncRecord, at: number, device: string): Stamp {
  const known = [gone, ...Object.values(words).map(({ said }) => said)];
  const last = Math.max(0, ...known.map((said) => said?.[0] ?? 0)); // never taken away
  return [Math.min(LAST, Math.max(at, last + 1)), device];
}
