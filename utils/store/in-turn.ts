/** A line of work: each piece begins when the one before it has ended, well or not. */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let line: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = line.then(work);
    line = done.catch(() => undefined); // told to whoever waits for it
    return done;
  };
}
