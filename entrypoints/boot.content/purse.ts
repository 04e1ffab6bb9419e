/** So that a page that does nothing but change costs little: what was spent comes back with time, in ms. */
export function purse(most: number, share: number) {
  let left = most;
  let at = 0;
  return {
    has() {
      const now = performance.now();
      left = Math.min(most, left + (now - at) * share);
      at = now;
      return left > 0;
    },
    spend(run: () => void) {
      const began = performance.now();
      run();
      left -= performance.now() - began;
    },
  };
}
