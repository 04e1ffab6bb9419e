// Chance that can be repeated: the same seed draws the same. `SEED=… npm run soak` runs with one that was printed.

/** The whole of it, as `npm run soak` asks for; else a short part of each. */
export const IS_SOAK = process.env.SOAK === '1';

/** How often: in `npm test`, and in the whole. */
export const often = (short, whole) => (IS_SOAK ? whole : short);

const given = Number(process.env.SEED ?? (IS_SOAK ? Date.now() % 1_000_000 : 1)); // nobody wants a certain one

/**
 * A line of chance of its own; says its seed.
 * @param {string} what it is for
 */
export function chanceFor(what) {
  console.log(`${what}: SEED=${given}`);
  let state = given;
  /** From 0 up to 1. Source: mulberry32, public domain. */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, one: (list) => list[Math.floor(next() * list.length)] };
}
