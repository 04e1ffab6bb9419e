// Looking never touches: what the site has drawn is byte for byte what it draws without the extension.
import { beforeAll, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { isReadAt, ownMoment, pathAt } from './support/tabs.mjs';

const HOME = '/pengelolaan-kinerja';
const PAGES = [
  `${HOME}?situasi=guru-menunggu-2024`,
  `${HOME}/perencanaan?situasi=guru-draf-2024`,
  `${HOME}/pelaksanaan?situasi=guru-observasi-2024`,
  `${HOME}/penilaian?situasi=guru-dinilai-2026`,
  `${HOME}/persetujuan?situasi=kepsek-2024`,
  `${HOME}?situasi=notifikasi-merah`,
];

onBrowsers({ build: 'practice' }, (stage) => {
  let seen;
  let bare;
  beforeAll(async () => {
    seen = await stage.open(PAGES[0]);
    await skipFirstRun(seen.sidebar());
    // A principal is somebody new, who is asked first.
    await seen.goto(stage.url(`${HOME}/persetujuan?situasi=kepsek-2024`));
    await seen.sidebar().waitForText('Endang Lestari · J');
    await skipFirstRun(seen.sidebar());
    // The extension asks for localhost by name; under its number the same site is without it.
    bare = await stage.browser.open(stage.url(PAGES[0]).replace('localhost', '127.0.0.1'));
  });

  test.each(PAGES)('%s is as it was', async (path) => {
    const now = ownMoment(path.includes('2026') ? '2026-11-21' : '2024-03-28');
    await bare.goto(stage.url(pathAt(path, now)).replace('localhost', '127.0.0.1'));
    await seen.goto(stage.url(pathAt(path, now)));
    await seen.show();
    await isReadAt(seen.sidebar(), now);
    expect(await bare.sidebar().hosts()).toBe(0);
    await expect.poll(() => isDrawn(bare)).toBe(true);
    const expected = await bare.evaluate(siteOf);
    await expect.poll(() => seen.evaluate(siteOf)).toEqual(expected);
    expect(await seen.evaluate(attributesOfRoot)).toEqual(await bare.evaluate(attributesOfRoot));
  });
});

/** The last of the placeholders has given way to content. */
const isDrawn = (page) =>
  page.evaluate(() => !document.querySelector('#root .animate-pulse, #root [aria-busy="true"]'));

/** A notice that is put away wears one attribute of ours, by contract. */
const siteOf = () =>
  [document.head, document.body].map((one) => one.outerHTML.replaceAll(' data-pendamping="diabaikan"', ''));

/** Attributes of `<html>`, without the margin that makes room. */
const attributesOfRoot = () =>
  [...document.documentElement.attributes]
    .filter(({ name, value }) => name !== 'style' || !/^margin-right: \d+px !important;$/.test(value))
    .map(({ name, value }) => `${name}=${value}`);
