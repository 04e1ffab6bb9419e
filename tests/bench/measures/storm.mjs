// What a mutation storm costs in the extension's own callbacks: 120 frames of 50 inserts and 50 removals beside 3,000 cards.
import { build } from '../../build.mjs';
import { backstageOf } from '../../e2e/drivers/chromium-backstage.mjs';
import { serve } from '../../practice/serve.mjs';
import { openBrowser } from '../browser.mjs';

const TIMES = 5;
/** A page of the site that is about something else, and one of the feature, which is read again when it is over. */
const PAGES = {
  storm: '/pelatihan',
  'storm-and-reading': '/pengelolaan-kinerja?situasi=guru-menunggu-2024',
};
const ELSEWHERE =
  '<!doctype html><html lang="id"><title>Pelatihan</title><body><h1>Pelatihan</h1></body></html>';

/** @type {import('../run.mjs').Measure} */
export async function measure() {
  const server = await serve();
  const { context, close } = await openBrowser();
  try {
    await context.route('**/pelatihan', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: ELSEWHERE }),
    );
    await (await backstageOf(context)).load(build('chrome', 'practice'));
    const rows = [];
    for (const [name, path] of Object.entries(PAGES)) {
      const samples = [];
      for (let time = 0; time < TIMES; time += 1) samples.push(await once(context, `${server.url}${path}`));
      rows.push({ name, subject: 'ours', unit: 'ms', samples });
    }
    return rows;
  } finally {
    await close();
    await server.close();
  }
}

async function once(context, url) {
  const page = await context.newPage();
  try {
    await page.goto(url);
    await page.waitForSelector('pendamping-pmm', { state: 'attached' });
    await page.evaluate(cards);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
    await cdp.send('Profiler.start');
    await page.evaluate(storm);
    const { profile } = await cdp.send('Profiler.stop');
    return ours(profile);
  } finally {
    await page.close();
  }
}

/** Time of every sample whose stack has a script of the extension in it, in ms. */
function ours({ nodes, samples, timeDeltas }) {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const isOurs = (id) => {
    for (let at = id; at !== undefined; at = parents.get(at))
      if (byId.get(at)?.callFrame.url.startsWith('chrome-extension://')) return true;
    return false;
  };
  const spent = samples.reduce((sum, id, at) => sum + (isOurs(id) ? timeDeltas[at] : 0), 0);
  return spent / 1000;
}

/** In the page: the cards, and then quiet, so that the first reading of them is not counted. */
async function cards() {
  const list = document.createElement('main');
  list.id = 'cards';
  const card = '<div class="card"><h3>Kartu</h3><p>Isi kartu ini</p><span>8 kali</span></div>';
  list.innerHTML = card.repeat(3_000);
  document.body.append(list);
  const end = performance.now() + 4_000;
  while (performance.now() < end) await new Promise(requestAnimationFrame);
}

/** In the page: the storm, and what is done about it afterwards. */
async function storm() {
  const list = document.querySelector('#cards');
  for (let frame = 0; frame < 120; frame += 1) {
    for (let i = 0; i < 50; i += 1) {
      const card = document.createElement('div');
      card.className = 'card';
      card.innerHTML = `<h3>Kartu ${frame}</h3><p>Isi kartu baru ${i}</p><span>8 kali</span>`;
      list.append(card);
      list.firstElementChild.remove();
    }
    await new Promise(requestAnimationFrame);
  }
  const end = performance.now() + 1_500;
  while (performance.now() < end) await new Promise(requestAnimationFrame);
}
