/**
 * Limits of `storage.sync`, in bytes: all that one extension may keep, and one item. Somewhat below what browsers
 * allow (102,400 and 8,192, alike in Chromium and Firefox), since each counts in its own way.
 * Source: developer.chrome.com/docs/extensions/reference/api/storage, developer.mozilla.org storage.sync.
 */
export const LIMITS = { all: 100_000, item: 7_900 } as const;

/** As browsers count it: the value as JSON in UTF-8, with what Chromium writes as `\u003C` and the like, and the key. */
export function bytesOf(key: string, value: unknown): number {
  const text = JSON.stringify(value) ?? ''; // of nothing
  const escaped = text.match(/[<\u2028\u2029]/g)?.length ?? 0;
  return new TextEncoder().encode(key + text).length + 5 * escaped + 2;
}

/** Of those items whose names are `wanted`. */
export const bytesIn = (
  account: Readonly<Record<string, unknown>>,
  wanted: (name: string) => boolean = () => true,
): number =>
  Object.entries(account).reduce((sum, [name, value]) => sum + (wanted(name) ? bytesOf(name, value) : 0), 0);
