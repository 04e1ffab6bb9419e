// What each subject costs a page of the feature: until it stands, in its loading, in 100 of the site's own turns, in memory.
import { serve } from '../../practice/serve.mjs';
import { SUBJECTS, withSubjects } from '../subjects.mjs';

const TIMES = 7;
const TURNS = 100;
const PAGE = '/pengelolaan-kinerja?situasi=guru-menunggu-2024';

/** @type {import('../run.mjs').Measure} */
export async function measure() {
  const server = await serve();
  const found = new Map();
  const keep = (name, subject, unit, value) => {
    const key = `${name} ${subject}`;
    if (!found.has(key)) found.set(key, { name, subject, unit, samples: [] });
    if (value !== null) found.get(key).samples.push(value);
  };
  try {
    await withSubjects(SUBJECTS, async (subjects) => {
      for (const subject of subjects) await visitFirst(subject, `${server.url}${PAGE}`);
      for (let time = 0; time < TIMES; time += 1)
        for (const { name, context } of subjects)
          for (const [what, [value, unit]] of Object.entries(await once(context, `${server.url}${PAGE}`)))
            keep(what, name, unit, value);
    });
  } finally {
    await server.close();
  }
  return [...found.values()].filter(({ samples }) => samples.length > 0);
}

/** The first visit asks ours a person's role, and wakes the workers; neither is counted. */
async function visitFirst({ name, context }, url) {
  const page = await context.newPage();
  await page.goto(url);
  if (name === 'ours') await answerAll(page, page.getByRole('button', { name: /^Lewati/ }));
  await page.close();
}

async function answerAll(page, skip) {
  await page.locator('pendamping-pmm .first-run, pendamping-pmm [data-card=now]').first().waitFor();
  while ((await skip.count()) > 0) {
    const counter = page.locator('pendamping-pmm .first-run .meta');
    const at = await counter.textContent();
    await skip.first().click();
    await page.waitForFunction((was) => {
      const now = document.querySelector('pendamping-pmm').shadowRoot.querySelector('.first-run .meta');
      return now?.textContent !== was;
    }, at);
  }
}

async function once(context, url) {
  const page = await context.newPage();
  try {
    await page.addInitScript(watchForHost);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.goto(url);
    await page.evaluate(rest, 3_000);
    const { tab, panel, longTasks } = await page.evaluate(() => globalThis.stood);
    const load = await spent(cdp);
    await cdp.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap } = await metrics(cdp);
    const before = await spent(cdp);
    await page.evaluate(turn, TURNS);
    return {
      'first-paint-of-ours': [tab, 'ms'],
      'open-sidebar': [panel, 'ms'],
      'long-tasks': [longTasks, ''],
      'main-thread-load': [load, 'ms'],
      heap: [heap / 1024, 'kB'],
      [`spa-navigations-${TURNS}`]: [(await spent(cdp)) - before, 'ms'],
    };
  } finally {
    await page.close();
  }
}

async function metrics(cdp) {
  const { metrics: all } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

/** All that the page's main thread did since it was opened, in ms. */
const spent = async (cdp) => (await metrics(cdp)).TaskDuration * 1000;

/** In the page, before anything of it: when somebody's host has something to show, and when a sidebar stands in it. */
function watchForHost() {
  const HOSTS = ['pendamping-pmm', 'bare-panel'];
  globalThis.stood = { tab: null, panel: null, longTasks: 0 };
  new PerformanceObserver((list) => {
    globalThis.stood.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
  const look = (root) => {
    if (root.querySelector('button, aside')) globalThis.stood.tab ??= performance.now();
    if (root.querySelector('aside h2')) globalThis.stood.panel ??= performance.now();
  };
  const waiting = new MutationObserver(() => {
    const host = document.querySelector(HOSTS.join());
    if (!host?.shadowRoot) return;
    waiting.disconnect();
    look(host.shadowRoot);
    new MutationObserver(() => look(host.shadowRoot)).observe(host.shadowRoot, {
      childList: true,
      subtree: true,
    });
  });
  waiting.observe(document, { childList: true, subtree: true });
}

async function rest(ms) {
  const end = performance.now() + ms;
  while (performance.now() < end) await new Promise((done) => setTimeout(done, 50));
}

/** The site's own turns between two of its pages, each until it is drawn. */
async function turn(times) {
  for (let i = 0; i < times; i += 1) {
    globalThis.practice.go(i % 2 ? '/pengelolaan-kinerja' : '/pengelolaan-kinerja/perencanaan');
    for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
  }
}
