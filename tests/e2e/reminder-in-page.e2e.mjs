// The reminder that stands in the page: when it comes, what becomes of it, and what keeps it away. Its states go
// through axe with those of every other surface, in panel.e2e.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { launch, openGallery } from './gallery.mjs';
import { onBrowsers } from './stage.mjs';
import { lookedAfter } from './support/reminded.mjs';
import { jumpTo } from './support/tabs.mjs';

const HOME = '/pengelolaan-kinerja?situasi=guru-draf-2024&now=';
const at = (now) => `${HOME}${encodeURIComponent(now)}`;

onBrowsers({ build: 'practice' }, (stage) => {
  let page;
  let own;
  const ask = async (name, payload) => {
    const letter = { name, payload: { ...payload, clock: null } };
    return JSON.parse(await own.evaluate(asked, letter)).value;
  };
  /** Whatever falls due is told to every surface by now, so that what does not stand in the page stays away. */
  const said = async () => (await ask('see', {})).reminder?.title ?? null;
  const rest = (how) => ask('do', { intent: { do: 'pause', how, path: null }, id: crypto.randomUUID() });
  const stands = () => page.sidebar().waitForElement('.reminder h2');
  const gone = () => page.sidebar().waitForElement('.reminder', { gone: true });
  const jump = async (now) => {
    await page.show();
    await jumpTo(page, now);
    await lookedAfter(own, now);
  };

  beforeAll(async () => {
    page = await stage.open(at('2024-03-20T09:00+07:00'));
    await skipFirstRun(page.sidebar());
    await page.sidebar().click({ name: 'Ciutkan' });
    await page.sidebar().waitForElement('.tab');
    await page.goto(stage.url(at('2024-03-24T06:30+07:00')));
    await page.sidebar().waitForElement('.tab');
    own = await stage.openExtensionPage('popup.html');
    await page.show();
  });
  afterAll(() => own?.close());

  test('before its hour there is none, and nothing was fetched to draw one', async () => {
    await lookedAfter(own, '2024-03-24T06:30+07:00');
    expect(await said()).toBe(null);
    expect(await page.sidebar().evaluate((root) => root.querySelector('.stage'))).toBe(null);
  });

  test('at its hour it stands beside the tab, over nothing of ours, and takes no focus', async () => {
    await jump('2024-03-24T07:00+07:00');
    await stands();
    expect(await page.sidebar().evaluate(look)).toEqual({
      title: '7 hari lagi: perencanaan ditutup',
      name: 'Pengingat',
      covers: false,
      atRight: true,
      focused: false,
      panel: false,
      small: [],
    });
  });

  test('put off, it goes, and comes back the next morning', async () => {
    await page.sidebar().click({ name: 'Ingatkan besok' });
    await gone();
    await jump('2024-03-24T18:00+07:00');
    expect(await said()).toBe(null);
    await gone();
    await jump('2024-03-25T07:00+07:00');
    await stands();
  });

  test('closed, it does not return that day; the next occasion comes', async () => {
    await page.sidebar().click({ name: 'Tutup pengingat' });
    await gone();
    await jump('2024-03-25T18:00+07:00');
    expect(await said()).toBe(null);
    await page.reload();
    await page.sidebar().waitForElement('.tab');
    expect(await said()).toBe(null);
    await gone();
    await page.goto(stage.url(at('2024-03-28T06:30+07:00')));
    await page.sidebar().waitForElement('.tab');
    await jump('2024-03-28T07:00+07:00');
    await stands();
  });

  test('at rest it is away, and comes after it', async () => {
    await rest('on');
    await gone();
    expect(await said()).toBe(null);
    await rest('off');
    await stands();
  });

  test('what falls due during a rest is told after it', async () => {
    await page.sidebar().click({ name: 'Tutup pengingat' });
    await gone();
    await rest('on');
    await jump('2024-03-30T07:00+07:00');
    expect(await said()).toBe(null);
    await gone();
    await rest('off');
    await stands();
    expect(await said()).toBe('Besok: perencanaan ditutup');
  });

  test('beside an open panel it stands beside it', async () => {
    await page.sidebar().click('.tab');
    await page.sidebar().waitForElement('[data-card="now"]');
    await stands();
    // The panel slides in.
    await expect.poll(() => page.sidebar().evaluate(between)).toBe(24);
    await page.sidebar().click({ name: 'Ciutkan' });
    await page.sidebar().waitForElement('.panel', { gone: true });
  });

  test('looked at, the panel opens at its card, which has focus, and it is gone', async () => {
    await page.sidebar().click({ name: 'Lihat' });
    await gone();
    await expect
      .poll(() => page.sidebar().evaluate((root) => root.activeElement?.closest('[data-card]')?.dataset.card))
      .toBe('deadlines');
    expect(await page.sidebar().evaluate(inView)).toBe(true);
    expect(await said()).toBe(null);
  });
});

describe('under real keys', () => {
  let browser;
  let shown;
  const heard = () => shown.evaluate(() => window.gallery.heard.intents.map(({ how }) => how));
  const focused = () =>
    shown.evaluate(() => {
      const { activeElement } = document.querySelector('pendamping-pmm').shadowRoot;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? null;
    });

  beforeAll(async () => {
    browser = await launch();
    shown = await openGallery(browser);
    await shown.setViewportSize({ width: 1280, height: 800 });
  });
  afterAll(() => browser?.close());
  beforeEach(() => shown.evaluate(() => window.gallery.show('reminder-one')));

  test('all of it is reached, the other times too', async () => {
    await shown.getByRole('button', { name: 'Waktu lain' }).focus();
    await shown.keyboard.press('Enter');
    const names = [];
    for (let i = 0; i < 3; i++) {
      await shown.keyboard.press('Tab');
      names.push(await focused());
    }
    expect(names).toEqual([
      '1 jam lagi',
      'Pekan depan',
      expect.stringMatching(/^Sudah, jangan ingatkan lagi/),
    ]);
    await shown.keyboard.press('Enter');
    expect(await heard()).toEqual(['never']);
  });

  test('Esc closes the other times, then the reminder', async () => {
    await shown.getByRole('button', { name: 'Waktu lain' }).click();
    await shown.getByRole('button', { name: 'Pekan depan' }).focus();
    await shown.keyboard.press('Escape');
    expect(await shown.getByRole('button', { name: 'Pekan depan' }).count()).toBe(0);
    expect(await focused()).toBe('Waktu lain');
    expect(await heard()).toEqual([]);
    await shown.keyboard.press('Escape');
    expect(await heard()).toEqual(['close']);
  });

  test('a page cannot press it by script', async () => {
    await shown.evaluate(() => {
      const { shadowRoot } = document.querySelector('pendamping-pmm');
      for (const button of shadowRoot.querySelectorAll('.reminder button')) button.click();
      const esc = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      shadowRoot.querySelector('.reminder').dispatchEvent(esc);
    });
    expect(await heard()).toEqual([]);
    expect(await shown.getByRole('button', { name: 'Pekan depan' }).count()).toBe(0);
  });
});

/** As text: of what stands in an answer more than once, the driver of Firefox brings the first alone. */
const asked = async (letter) =>
  JSON.stringify(await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(letter));

/** How it stands: its words, and where. Runs in the page. */
const look = (root) => {
  const reminder = root.querySelector('.reminder');
  const [box, tab] = [reminder, root.querySelector('.tab')].map((one) => one.getBoundingClientRect());
  const small = [...reminder.querySelectorAll('button')]
    .map((one) => one.getBoundingClientRect())
    .filter(({ width, height }) => width < 44 || height < 44);
  return {
    title: reminder.querySelector('[role="status"] h2').textContent,
    name: reminder.getAttribute('aria-label'),
    covers: box.top < tab.bottom && box.right > tab.left,
    atRight: Math.round(document.documentElement.clientWidth - box.right) === 24,
    focused: root.activeElement !== null,
    panel: root.querySelector('.panel') !== null,
    small,
  };
};

/** CSS px between the reminder and the panel at its right. Runs in the page. */
const between = (root) => {
  const [panel, reminder] = ['.panel', '.reminder'].map((one) =>
    root.querySelector(one).getBoundingClientRect(),
  );
  return Math.round(panel.left - reminder.right);
};

/** Whether what has focus is to be seen in the panel. Runs in the page. */
const inView = (root) => {
  const scroll = root.querySelector('.scroll').getBoundingClientRect();
  const { top, bottom } = root.activeElement.getBoundingClientRect();
  return top >= scroll.top - 1 && bottom <= scroll.bottom + 1;
};
