// What may befall a tab: the extension goes from under it, the site drops our host, its root or a flood of changes.
import { expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { isReadAt, jumpTo, ownMoment } from './support/tabs.mjs';

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
      window.dropped = 0;
      window.fight = new MutationObserver(() => {
        const host = document.querySelector('pendamping-pmm');
        if (host) window.dropped += 1;
        host?.remove(); // what else is added under the root is the site's own
      });
      window.fight.observe(document.documentElement, { childList: true });
      document.querySelector('pendamping-pmm')?.remove();
    });
    // The page goes on painting all the while.
    expect(await page.evaluate(framesWhileDropped, 20)).toBeGreaterThanOrEqual(2);
    await page.evaluate(() => window.fight.disconnect());
    await page.evaluate(() => document.documentElement.append(document.createElement('i')));
    await page.sidebar().waitForText(WAITING, { card: 'now' });
    expect(await page.sidebar().hosts()).toBe(1);
  });

  test('a storm of changes leaves the page responsive and the sidebar right', {
    timeout: 90_000,
  }, async () => {
    const bare = await stage.browser.open(stage.url(START).replace('localhost', '127.0.0.1'));
    const alone = await bare.evaluate(storm, 40);
    await bare.close();
    await page.show();
    const now = ownMoment();
    const raging = page.evaluate(storm, 120);
    await jumpTo(page, now);
    // Of a slow machine the same storm without us tells how slow.
    expect((await raging).longest).toBeLessThan(500 + 3 * alone.longest);
    await isReadAt(page.sidebar(), now);
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

/** Resolves once the host has been dropped so many times; gives how many frames were painted meanwhile. */
function framesWhileDropped(times) {
  return new Promise((done) => {
    let frames = 0;
    const next = () => {
      frames += 1;
      if (frames > 2 && window.dropped >= times) return done(frames);
      return requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

/** So many frames of 100 changes each; gives the longest time from one to the next, in ms. */
function storm(frames) {
  const box = document.createElement('div');
  document.body.append(box);
  return new Promise((done) => {
    let frame = 0;
    let longest = 0;
    let last = null;
    const next = () => {
      const now = performance.now();
      longest = Math.max(longest, now - (last ?? now));
      last = now;
      box.textContent = '';
      for (let i = 0; i < 100; i += 1)
        box.append(Object.assign(document.createElement('p'), { textContent: `baris ${i}` }));
      frame += 1;
      if (frame < frames) return requestAnimationFrame(next);
      box.remove();
      return done({ longest });
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
