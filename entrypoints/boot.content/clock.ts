/**
 * The practice page's clock (`<meta name="practice-now">`), `null` where there is none.
 * A shipped build has no such door: the whole branch is cut when it is built.
 */
export function practiceClock(document: Document): string | null {
  if (import.meta.env.MODE !== 'practice') return null;
  return document.querySelector<HTMLMetaElement>('meta[name="practice-now"]')?.content ?? null; // absent elsewhere
}

/** The person's day: the practice page's where there is one, else the computer's. `YYYY-MM-DD`. */
export function today(clock: string | null): string {
  if (clock) return clock.slice(0, 10);
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
