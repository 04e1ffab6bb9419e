import { browser } from 'wxt/browser';
import { pushTo } from '../../utils/wire/push';

/** Alt + Shift + P opens or folds the panel in the tab that is shown. */
export function registerShortcut(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle' && tab?.id !== undefined) void pushTo(tab.id, 'toggle'); // no tab: a window without one
  });
}
