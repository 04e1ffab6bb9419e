// What may befall a tab: the extension goes from under it, the site drops our host, its root or a flood of changes.
import { expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';

const PATH = '/pengelolaan-kinerja';
const START = `${PATH}?situasi=guru-menunggu-2024`;
const WAITING = /menunggu persetujuan/i;

onBrowsers({ build: 'practice' }, (stage) => {
  let page;

  test('a site that drops our host gets it back, one of it', async () => {
    page = await stage.open(START);
    await skipFirstRun(page.sidebar());
    await page.sidebar().waitForText(WAITING, { card: 'now' });
    await page.evaluate(() => {
      for (let i = 0; i < 5; i += 1) document.querySelector('pendamping-pmm')?.remove();
    });
    await page.sidebar().waitForText(WAITING, { card: 'now' });
    expect(await page.sidebar().hosts()).toBe(1);
  });

  test('a site that drops it each time does not hang', async () => {
    await page.evaluate(() => {
      window.fight = new MutationObserver(() => document.querySelector('pendamping-pmm')?.remove());
      window.fight.observe(document.documentElement, { childList: true });
      document.querySelector('pendamping-pmm')?.remove();
    });
    expect(await page.evaluate(() => new Promise((done) => setTimeout(() => done('alive'), 200)))).toBe(
      'alive',
    );
    await page.evaluate(() => window.fight.disconnect());
    await page.evaluate(() => document.documentElement.append(document.createElement('i')));
    await page.sidebar().waitForText(WAITING, { card: 'now' });
    expect(await page.sidebar().hosts()).toBe(1);
  });

  test('a storm of changes leaves the page responsive and the sidebar right', async () => {
    const frames = await page.evaluate(storm);
    expect(frames).toBe(120);
    await page.sidebar().waitForText(WAITING, { card: 'now' });
  });

  test('a root that is replaced takes host and room along', async () => {
    await page.evaluate(() => {
      const old = document.documentElement;
      const root = document.createElement('html');
      root.append(...[...old.children].filter((one) => one.localName !== 'pendamping-pmm'));
      old.replaceWith(root);
    });
    await page.sidebar().waitForText(WAITING, { card: 'now' });
    expect(await page.sidebar().hosts()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.style.marginRight)).toMatch(/px$/);
    await page.sidebar().click({ name: 'Ciutkan' });
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
    await page.sidebar().click({ name: /^Buka Pendamping PMM/ });
  });
});

/** 120 frames of 100 changes each; gives how many frames came. */
function storm() {
  const box = document.createElement('div');
  document.body.append(box);
  return new Promise((done) => {
    let frame = 0;
    const next = () => {
      box.textContent = '';
      for (let i = 0; i < 100; i += 1)
        box.append(Object.assign(document.createElement('p'), { textContent: `baris ${i}` }));
      frame += 1;
      if (frame < 120) return requestAnimationFrame(next);
      box.remove();
      return done(frame);
    };
    next();
  });
}

onBrowsers({ build: 'practice', browsers: ['chromium'] }, (stage) => {
  test('an extension that was replaced under the page says to load it again, and is quiet', async () => {
    const page = await stage.open(START);
    await skipFirstRun(page.sidebar());
    await page.sidebar().waitForText(WAITING, { card: 'now' });
    await stage.browser.reloadExtension();
    await page.evaluate(() => void window.practice.act({ type: 'plan/approve', who: 'sri', by: 'atasan' }));
    await page.sidebar().waitForText(/muat ulang halaman/i);
    expect(await page.sidebar().hosts()).toBe(1);
  });
});
