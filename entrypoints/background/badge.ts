import { browser } from 'wxt/browser';
import type { Badge } from '../../utils/views/view/badge';
import { MIDNIGHT } from './alarms';

/** The marks of design section 2 on a light toolbar; a worker cannot ask which one it is. White on each is at least 4.9. */
const FILLS: Record<Badge['tone'], string> = { you: '#14584a', urgent: '#cb3f14', overdue: '#a11043' };

let shown: string | null = null;

/** Puts on the button in the toolbar what every surface prints, or takes off what no longer holds. */
export async function showBadge(badge: Badge | null): Promise<void> {
  const said = JSON.stringify(badge);
  if (said === shown) return;
  shown = said;
  try {
    await paint(badge);
  } catch {
    shown = null; // A button that cannot be painted takes no page down with it; the next print tries again.
  }
}

async function paint(badge: Badge | null): Promise<void> {
  const { action } = browser;
  await action.setTitle({ title: badge?.name ?? '' }); // empty: the name of the extension, as in the manifest
  // Firefox for Android has no badge: there the title alone says it, in the menu.
  await action.setBadgeText?.({ text: badge?.text ?? '' });
  if (badge === null) return;
  await action.setBadgeBackgroundColor?.({ color: FILLS[badge.tone] });
  // Chrome before 110 chooses a readable colour by itself.
  await action.setBadgeTextColor?.({ color: '#ffffff' });
}

/** A browser starts without a badge, and a day changes what presses: `print` puts it on though no page is open. */
export function registerBadge(print: (nobody: null) => Promise<unknown>): void {
  browser.runtime.onStartup.addListener(() => void print(null));
  browser.runtime.onInstalled.addListener(() => void print(null));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === MIDNIGHT) void print(null);
  });
}
