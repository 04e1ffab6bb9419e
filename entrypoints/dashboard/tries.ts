/** A worker can be stopped between two pieces: then all of them go once more. */
const TRIES = 3;

/** What `once` gives, asked again where it gives nothing. */
export async function inTries<T>(once: () => Promise<T | null>): Promise<T | null> {
  for (let left = TRIES; left > 0; left -= 1) {
    const got = await once();
    if (got !== null) return got;
  }
  return null;
}
