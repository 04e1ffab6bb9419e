import { browser } from 'wxt/browser';

/** Puts one of boot's later scripts into the world of a tab's boot script. */
export async function inject(tabId: number, script: 'panel' | 'reader'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [`/${script}.js`] });
}
