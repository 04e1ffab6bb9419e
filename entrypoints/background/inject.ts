import { browser } from 'wxt/browser';

/** What comes with what: the rules for red notices are wanted as early as the reader, and do not wait for it. */
const FILES = {
  panel: ['/panel.js'],
  reader: ['/notices.js', '/reader.js'],
  meanings: ['/meanings.js'],
  skeleton: ['/skeleton.js'],
} as const;

/** Puts boot's later scripts into the world of a tab's boot script. */
export async function inject(tabId: number, script: keyof typeof FILES): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [...FILES[script]] });
}
