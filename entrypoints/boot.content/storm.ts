/**
 * A page that changes so much is in a storm: it is looked at when that is over, or after so many ms of it. Counted in
 * records, of which half are forgotten every `HALF_LIFE` ms: a page that only blinks is in none, and a slow computer,
 * whose frames are few, is in one like any other.
 */
const STORM = 400;
const HALF_LIFE = 500;
const CALM = 150;
const LONGEST = 2_500;

/** Counts what is heard of a page. Times are those of `performance.now()`, in ms. */
export function gauge() {
  let amount = 0;
  let first = 0;
  let last = 0;
  return {
    hear(records: number, now: number): void {
      amount = amount * 0.5 ** ((now - last) / HALF_LIFE) + records;
      last = now;
    },
    /** From now on it is waited for the end of it. */
    begin(now: number): void {
      first = now;
    },
    /** How long to wait until it is asked again; 0 when there is no storm, or no more waiting for its end. */
    wait(now: number): number {
      return amount > STORM && now - last < CALM && now - first < LONGEST ? CALM : 0;
    },
  };
}
