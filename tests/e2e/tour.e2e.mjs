// The tour: from card to card as often as somebody asks, with the keyboard where they are; over when it is left.
import { expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { focusIn, tabThrough } from './support/focus.mjs';
import { painted } from './support/pace.mjs';

onBrowsers({ build: 'practice' }, (stage) => {
  let page;
  const heard = () =>
    page.sidebar().evaluate((root) => {
      const tour = root.querySelector('.tour');
      return (
        tour && { title: tour.querySelector('h2')?.textContent, next: tour.nextElementSibling?.dataset.card }
      );
    });
  const focused = () => page.sidebar().evaluate((root) => root.activeElement?.id ?? '');

  test('begins in the menu, before the card that it speaks of', async () => {
    page = await stage.open('/pengelolaan-kinerja?situasi=guru-menunggu-2024');
    await skipFirstRun(page.sidebar());
    await page.sidebar().click({ name: /^Pilihan/ });
    await page.sidebar().click({ name: /^Kenali Pendamping/ });
    await page.sidebar().waitForText('Perkenalan 1 dari');
    expect((await heard())?.title).toBe('Yang terpenting sekarang');
  });

  test('goes on with the focus, survives a reload, and ends where it is left', async () => {
    await page.sidebar().click({ name: /^Lanjut/ });
    await page.sidebar().waitForText('Perkenalan 2 dari');
    expect(await heard()).toEqual({ title: 'Tahap', next: 'stages' });
    await expect.poll(focused).toBe('title-tour');
    await page.reload();
    await page.sidebar().waitForText('Perkenalan 2 dari');
    await painted(page); // focus is given after what was drawn is on the screen
    expect(await focused()).not.toBe('title-tour');
    await page.sidebar().click({ name: /^Tutup perkenalan/ });
    await page.sidebar().waitForText('Perkenalan', { gone: true });
    expect(await heard()).toBeNull();
  });

  test('goes by keyboard alone: forth, back, and away, with focus in the sidebar all the while', async () => {
    await page.sidebar().click({ name: /^Pilihan/ });
    await page.sidebar().click({ name: /^Kenali Pendamping/ });
    await page.sidebar().waitForText('Perkenalan 1 dari');
    await tabThrough(page, page.sidebar(), 'Lanjut');
    await page.press('Enter');
    await expect.poll(focused).toBe('title-tour');
    await page.press('Tab');
    expect(await focusIn(page.sidebar())).toBe('Kembali');
    await page.press('Enter');
    await page.sidebar().waitForText('Perkenalan 1 dari');
    await expect.poll(focused).toBe('title-tour');
    expect(await tabThrough(page, page.sidebar(), 'Tutup perkenalan')).toHaveLength(3);
    await page.press('Enter');
    await page.sidebar().waitForText('Perkenalan', { gone: true });
    await expect.poll(() => focusIn(page.sidebar())).not.toBeNull();
  });
});
