import { browser } from 'wxt/browser';

/** Puts the panel's script into the world of the tab's boot script. Asked for again, it just opens. */
export async function injectPanel(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/panel.js'] });
}
