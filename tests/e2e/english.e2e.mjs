// English by a switch: the worker fetches the words only then, and has them again after it was stopped.
import { test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';

onBrowsers({ build: 'practice' }, (stage) => {
  let page;

  test('says it in English as soon as English is chosen', async () => {
    page = await stage.open('/pengelolaan-kinerja?situasi=guru-menunggu-2024');
    await skipFirstRun(page.sidebar());
    await page.sidebar().click({ name: /^Pilihan/ });
    await page.sidebar().click({ name: /^English/ });
    await page.sidebar().waitForText('Your plan awaits approval', { card: 'now' });
  });

  test('still does when the worker starts anew', async () => {
    await stage.browser.killWorker();
    await page.reload();
    await page.sidebar().waitForText('Your plan awaits approval', { card: 'now' });
    await page.sidebar().waitForText('days', { card: 'deadlines' });
  });

  test('and Indonesian again when it is chosen back', async () => {
    await page.sidebar().click({ name: /^(Menu|Options)/ });
    await page.sidebar().click({ name: /^Indonesia/ });
    await page.sidebar().waitForText('menunggu persetujuan', { card: 'now' });
  });
});
