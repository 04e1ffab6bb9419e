import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle, findChromium } from '../reading/bundle.mjs';
import type { begin } from './notices-in-page';

declare global {
  var boot: ReturnType<typeof begin>;
  var reading: { begin: typeof begin };
  var root: HTMLElement;
  var box: HTMLElement;
  var painted: boolean[];
}

const PUT_AWAY = '[data-pendamping="diabaikan"]{display:none!important}';
const PAGE = `<!doctype html><html lang="id"><head><title>Penilaian Kinerja</title><style>${PUT_AWAY}
.red{background:#fee2e2;color:#b91c1c;border:1px solid #ef4444;padding:12px}</style></head>
<body><main><h1>Penilaian Kinerja</h1><div id="root"></div><p>Predikat kinerja Anda tampil di sini.</p></main></body></html>`;
const MAY_GO = 'Penilaian kinerja belum dibuka';
const MUST_STAY = 'Penilaian kinerja gagal disimpan. Coba lagi.';

let browser: Browser;
let page: Page;
let code = '';
beforeAll(async () => {
  code = await bundle('boot/notices-in-page.ts');
  browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.setContent(PAGE);
  await page.addScriptTag({ content: code });
  await page.evaluate(() => {
    globalThis.root = document.querySelector('#root') as HTMLElement;
    globalThis.boot = globalThis.reading.begin();
  });
});
afterEach(() => page.close());

/** The site shows a red notice; resolves once a frame was painted. */
const show = (words: string) =>
  page.evaluate(async (text) => {
    root.innerHTML = '<div class="red" role="alert"><span></span></div>';
    globalThis.box = root.firstElementChild as HTMLElement;
    (box.firstElementChild as HTMLElement).textContent = text;
    await new Promise(requestAnimationFrame);
  }, words);
const isShown = () => page.evaluate(() => box.checkVisibility());
const worn = () => page.evaluate(() => box.getAttribute('data-pendamping'));
/** What was done to the page has been answered: observers run before the next frame. */
const frame = () => page.evaluate(() => new Promise<unknown>(requestAnimationFrame));

describe('a notice that may go', () => {
  test('is gone before the first frame that could show it', async () => {
    const seen = await page.evaluate(async (text) => {
      globalThis.painted = [];
      const record = () => {
        const alert = document.querySelector('[role=alert]');
        if (alert) painted.push(alert.checkVisibility());
        if (painted.length < 10) requestAnimationFrame(record);
      };
      requestAnimationFrame(record);
      root.innerHTML = `<div class="red" role="alert">${text}</div>`;
      while (painted.length < 10) await new Promise(requestAnimationFrame);
      return painted;
    }, MAY_GO);
    expect(seen).toEqual(Array(10).fill(false));
  });

  test('and the page is byte for byte as before once it is brought back', async () => {
    await show(MAY_GO);
    expect(await isShown()).toBe(false);
    const [hidden, back] = await page.evaluate((text) => {
      const hidden = root.innerHTML;
      boot.bringBack(text);
      return [hidden, root.innerHTML];
    }, MAY_GO);
    expect(back).toBe(`<div class="red" role="alert"><span>${MAY_GO}</span></div>`);
    expect(hidden).not.toBe(back);
    expect(await isShown()).toBe(true);
  });

  test('is there again in the frame in which its words become a warning', async () => {
    await show(MAY_GO);
    await page.evaluate((text) => {
      const words = (box.firstElementChild as HTMLElement).firstChild as Text;
      words.nodeValue = text;
    }, MUST_STAY);
    await frame();
    expect(await worn()).toBeNull();
    expect(await isShown()).toBe(true);
  });

  test('is there again when an action comes into it, and goes when that is gone', async () => {
    await show(MAY_GO);
    await page.evaluate(() => box.insertAdjacentHTML('beforeend', '<button>Ajukan ulang</button>'));
    await frame();
    expect(await isShown()).toBe(true);
    await page.evaluate(() => box.querySelector('button')?.remove());
    await expect.poll(isShown).toBe(false);
  });

  test('stays away when the site draws it anew on the same node', async () => {
    await show(MAY_GO);
    await page.evaluate((text) => {
      box.className = 'red again';
      box.innerHTML = `<b>${text}</b>`;
    }, MAY_GO);
    await frame();
    expect(await isShown()).toBe(false);
  });

  test('is counted although it is hidden, once', async () => {
    await show(MAY_GO);
    await page.evaluate(() => root.append(box.cloneNode(true)));
    await frame();
    expect(await page.evaluate(() => boot.observed())).toMatchObject([
      { kind: 'notice', red: true, stage: 'penilaian', verdict: 'boleh-diabaikan' },
    ]);
  });
});

describe('the attribute', () => {
  test('that the site puts on by itself is taken off', async () => {
    await show(MUST_STAY);
    await page.evaluate(() => box.setAttribute('data-pendamping', 'diabaikan'));
    await frame();
    expect(await worn()).toBeNull();
  });

  test('that a node comes with is taken off by the next look', async () => {
    await page.evaluate((text) => {
      root.innerHTML = '<div class="red" role="alert" data-pendamping="diabaikan"></div>';
      globalThis.box = root.firstElementChild as HTMLElement;
      box.textContent = text;
    }, MUST_STAY);
    await expect.poll(worn).toBeNull();
    expect(await isShown()).toBe(true);
  });

  test('that the site insists on holds no page: it has its way in the end', async () => {
    await show(MUST_STAY);
    await page.evaluate(() => {
      const insist = () =>
        box.getAttribute('data-pendamping') ?? box.setAttribute('data-pendamping', 'diabaikan');
      new MutationObserver(insist).observe(box, { attributes: true });
      insist();
    });
    await frame();
    expect(await worn()).toBe('diabaikan');
  });

  test('that the site keeps taking off is left off in the end', async () => {
    await show(MAY_GO);
    for (let turn = 0; turn < 6; turn += 1) {
      await page.evaluate(() => box.removeAttribute('data-pendamping'));
      await frame();
    }
    expect(await worn()).toBeNull();
  });

  test('costs no look of its own: a page at rest stays at rest', async () => {
    await show(MAY_GO);
    const records = await page.evaluate(async () => {
      const seen: MutationRecord[] = [];
      new MutationObserver((more) => seen.push(...more)).observe(document, {
        subtree: true,
        attributes: true,
        childList: true,
      });
      for (let i = 0; i < 40; i += 1) await new Promise(requestAnimationFrame);
      return seen.length;
    });
    expect(records).toBeLessThanOrEqual(4); // one look after the burst: off and on again
  });
});

describe('the person', () => {
  test.each(['mark', 'off'] as const)('who chose %s sees it', async (mode) => {
    await show(MAY_GO);
    await page.evaluate((mode) => boot.orders({ mode }), mode);
    expect(await isShown()).toBe(true);
    expect(await worn()).toBe(mode === 'mark' ? 'ditandai' : null);
  });

  test('who paused sees it until the pause is over', async () => {
    await show(MAY_GO);
    await page.evaluate(() => boot.orders({ pause: { until: '2024-06-20T09:00:00+07:00', path: null } }));
    expect(await isShown()).toBe(true);
    await page.evaluate(() => {
      boot.state.at = '2024-06-20T09:00:01+07:00';
      boot.again();
    });
    expect(await isShown()).toBe(false);
  });

  test('may put away what is not understood, in these words and this stage', async () => {
    const words = 'Penilaian kinerja berwarna lain';
    await show(words);
    expect(await isShown()).toBe(true);
    const own = { text: words, stage: 'penilaian', rule: 'ignore' } as const;
    await page.evaluate((rule) => boot.orders({ own: [{ ...rule, stage: 'perencanaan' }] }), own);
    expect(await isShown()).toBe(true);
    await page.evaluate((rule) => boot.orders({ own: [rule] }), own);
    expect(await isShown()).toBe(false);
  });

  test('never a true warning', async () => {
    await show(MUST_STAY);
    await page.evaluate(
      (text) => boot.orders({ own: [{ text, stage: 'penilaian', rule: 'ignore' }] }),
      MUST_STAY,
    );
    expect(await isShown()).toBe(true);
  });

  test('may have one shown always', async () => {
    await show(MAY_GO);
    await page.evaluate((text) => boot.orders({ own: [{ text, stage: 'penilaian', rule: 'show' }] }), MAY_GO);
    expect(await isShown()).toBe(true);
  });
});

describe('when the extension is gone', () => {
  test.each(['mutation', 'focus', 'abort'])('all is shown at the next %s', async (what) => {
    await show(MAY_GO);
    await page.evaluate((what) => {
      boot.state.orphaned = what !== 'abort';
      if (what === 'mutation') root.append('x');
      else if (what === 'focus') dispatchEvent(new Event('focus'));
      else boot.end();
    }, what);
    await frame();
    expect(await isShown()).toBe(true);
    expect(await worn()).toBeNull();
  });
});

describe('a notice that is a component with an open shadow root', () => {
  /** As component kits do: the words come into the root a moment after the component. */
  const component = (words: string, inside: 'page' | 'app') =>
    page.evaluate(
      async ([text, place]) => {
        globalThis.painted = [];
        const frame = () => {
          const shown = globalThis.box?.checkVisibility() && box.getBoundingClientRect().height > 0;
          if (shown) painted.push(true);
          requestAnimationFrame(frame);
        };
        const host = document.createElement('x-notice');
        globalThis.box = host;
        const around = place === 'app' ? root.appendChild(document.createElement('x-app')) : root;
        (place === 'app' ? around.attachShadow({ mode: 'open' }) : around).append(host);
        const inner = host.attachShadow({ mode: 'open' });
        requestAnimationFrame(frame);
        await Promise.resolve();
        inner.innerHTML = `<style>.b{background:#fee2e2;color:#b91c1c;padding:9px}</style><div class="b" role="status">${text}</div>`;
        for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
      },
      [words, inside],
    );

  test('is gone before a frame shows it, and its own nodes are as the site made them', async () => {
    await component(MAY_GO, 'page');
    expect(await worn()).toBe('diabaikan');
    expect(await page.evaluate(() => painted)).toEqual([]);
    expect(await page.evaluate(() => box.shadowRoot?.innerHTML)).not.toContain('data-pendamping');
    await page.evaluate(() => boot.bringBack(null));
    expect(await page.evaluate(() => box.outerHTML)).toBe('<x-notice></x-notice>');
    expect(await isShown()).toBe(true);
  });

  test('is back before the next frame when its words become a warning', async () => {
    await component(MAY_GO, 'page');
    await page.evaluate((text) => {
      const inner = box.shadowRoot?.querySelector('.b');
      if (inner) inner.textContent = text;
    }, MUST_STAY);
    await frame();
    expect(await isShown()).toBe(true);
    expect(await worn()).toBe(null);
  });

  test('is not watched in a tab that nobody sees, and is judged anew when it is shown', async () => {
    await component(MAY_GO, 'page');
    const hide = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await hide(true);
    await page.evaluate((text) => {
      const inner = box.shadowRoot?.querySelector('.b');
      if (inner) inner.textContent = text;
    }, MUST_STAY);
    await frame();
    expect(await worn(), 'nobody looked').toBe('diabaikan');
    await hide(false);
    expect(await worn()).toBe(null);
    await page.evaluate((text) => {
      const inner = box.shadowRoot?.querySelector('.b');
      if (inner) inner.textContent = text;
    }, MAY_GO);
    await frame();
    expect(await worn(), 'it is watched again').toBe('diabaikan');
  });

  test('stays where it stands in a root of another: no style of ours reaches it there', async () => {
    await component(MAY_GO, 'app');
    await page.evaluate(() => boot.again());
    expect(await isShown()).toBe(true);
    expect(await worn()).toBe(null);
  });

  test('stays when its words are a warning from the beginning', async () => {
    await component(MUST_STAY, 'page');
    expect(await isShown()).toBe(true);
  });

  test('is none of the page where it is the companion itself', async () => {
    await page.evaluate((text) => {
      const host = document.createElement('pendamping-pmm');
      globalThis.box = host;
      host.attachShadow({
        mode: 'open',
      }).innerHTML = `<div role="status" style="background:#fee2e2;padding:9px">${text}</div>`;
      document.documentElement.append(host);
    }, MAY_GO);
    await frame();
    await page.evaluate(() => boot.again());
    expect(await isShown()).toBe(true);
  });
});
