import { browser } from 'wxt/browser';
import type { Access } from '../../components/access-band';

/** Match patterns of PMM's hosts, as the manifest names them. */
const patterns = (): string[] => browser.runtime.getManifest().host_permissions ?? []; // there are always some

/** `https://guru.kemdikbud.go.id` of `https://guru.kemdikbud.go.id/*`. */
const originOf = (pattern: string): string => pattern.replace(/\/\*$/, '');

const isAllowed = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

async function allowed(): Promise<{ yes: string[]; no: string[] }> {
  const all = await Promise.all(patterns().map(async (one) => ({ one, ok: await isAllowed(one) })));
  const of = (ok: boolean) => all.filter((each) => each.ok === ok).map(({ one }) => one);
  return { yes: of(true), no: of(false) };
}

/** What of PMM the browser lets us read. */
export async function access(): Promise<Access> {
  const { yes, no } = await allowed();
  return { none: yes.length === 0, missing: no.map((one) => new URL(originOf(one)).host) };
}

/** Asks the browser for all of PMM's hosts. Only in a press: browsers refuse it at any other moment. */
export const allow = (): Promise<boolean> => browser.permissions.request({ origins: patterns() });

interface Tab {
  url?: string | undefined;
  /** Milliseconds since 1970; older browsers do not tell. */
  lastAccessed?: number | undefined;
}

/** How well a tab serves: the very page first, then one of the feature's, then the one that was in view last. */
function better(path: string): (a: Tab, b: Tab) => number {
  const feature = path.split('/').slice(0, 2).join('/');
  const rank = ({ url }: Tab): number => {
    const at = url ? new URL(url).pathname : '';
    return at === path ? 2 : at === feature || at.startsWith(`${feature}/`) ? 1 : 0;
  };
  return (a, b) => rank(b) - rank(a) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0);
}

/**
 * Shows PMM: the tab that has it, as it is, since what stands in a form there must not be lost; else a new one at
 * `path`, on a host that we may read if there is one. Rejects where the browser refuses.
 */
export async function openPmm(path: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns() });
  const [best] = tabs.sort(better(path));
  if (best?.id !== undefined) return focus(best.id, best.windowId);
  const [host] = [...(await allowed()).yes, ...patterns()];
  if (host === undefined) throw new Error('the manifest names no host');
  await browser.tabs.create({ url: originOf(host) + path });
}

async function focus(tab: number, window: number | undefined): Promise<void> {
  await browser.tabs.update(tab, { active: true });
  // Firefox on Android has no windows to choose from.
  if (browser.windows && window !== undefined) await browser.windows.update(window, { focused: true });
}
