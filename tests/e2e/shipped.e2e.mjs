// What is shipped, under the real host names, in a closed shadow root and on the machine's own day.
import { expect, test } from 'vitest';
import { HOSTS } from './drivers/tunnel.mjs';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';

onBrowsers({ build: 'shipped' }, (stage) => {
  for (const host of HOSTS) {
    test(`stands beside ${host} and can be read by nobody there`, async () => {
      const page = await stage.open('/pengelolaan-kinerja?situasi=guru-dinilai-2026', host);
      await skipFirstRun(page.sidebar());
      expect(await page.sidebar().hosts()).toBe(1);
      const seen = await page.evaluate(() => {
        const element = document.querySelector('pendamping-pmm');
        return { parent: element?.parentElement?.localName, root: element?.shadowRoot };
      });
      expect(seen).toEqual({ parent: 'html', root: null });
    });
  }

  test('has no door for the practice clock', async () => {
    const page = await stage.open('/pengelolaan-kinerja?situasi=guru-menunggu-2024');
    await page.sidebar().waitForElement('[data-card="now"]');
    expect(await page.sidebar().text('deadlines')).not.toContain('3 hari lagi');
  });
});
