// How long reading takes by page size, anew and after a change, of which the outline alone; how long it holds the page
// at a time.
import { bundle } from '../../reading/bundle.mjs';
import { KINDS, pageOf } from '../pages.mjs';

const SIZES = { 200: 40, 2000: 30, 20000: 8 };
const WARM = 3;
const SAMPLE = { today: '2024-03-28' };

/** @type {import('../run.mjs').Measure} */
export async function measure({ browser }) {
  const code = await bundle();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const rows = [];
  try {
    for (const [size, times] of Object.entries(SIZES)) {
      const found = [];
      for (const kind of KINDS) {
        const open = async () => {
          await page.setContent(pageOf(kind, Number(size)));
          await page.addScriptTag({ content: code });
        };
        await open();
        const outlineFirst = [await page.evaluate(firstOutline)];
        await open();
        const samples = await page.evaluate(inPage, { times: times + WARM, options: SAMPLE });
        found.push({
          kind,
          samples: only(samples, (all) => all.slice(WARM)),
          first: samples.read.slice(0, 1),
          outlineFirst,
        });
      }
      rows.push(...rowsOf(size, found));
    }
  } finally {
    await page.close();
  }
  return rows;
}

const only = (samples, take) =>
  Object.fromEntries(Object.entries(samples).map(([name, all]) => [name, take(all)]));

/** One row a kind of page, and under the plain name the slower kind. */
function rowsOf(size, found) {
  const names = {
    read: `read-${size}`,
    outline: `outline-${size}`,
    slice: `read-longest-slice-${size}`,
    reread: `reread-after-mutation-${size}`,
    again: `reread-unchanged-${size}`,
  };
  const first = found.flatMap(({ kind, first, outlineFirst }) => [
    row(`read-first-${size}-${kind}`, first),
    row(`outline-first-${size}-${kind}`, outlineFirst),
  ]);
  return [
    ...Object.entries(names).flatMap(([key, name]) => {
      const kinds = found.map(({ kind, samples }) => row(`${name}-${kind}`, samples[key]));
      const slowest = [...found].sort((a, b) => middle(b.samples[key]) - middle(a.samples[key]))[0];
      return [row(name, slowest.samples[key]), ...kinds];
    }),
    ...first,
  ];
}

const middle = (all) => [...all].sort((a, b) => a - b)[all.length >> 1];
const row = (name, samples) => ({ name, subject: 'ours', unit: 'ms', samples });

/** In the page: an outline by code that has run for nothing yet. */
function firstOutline() {
  document.body.getBoundingClientRect();
  const began = performance.now();
  globalThis.reading.outlineOf(document);
  return performance.now() - began;
}

/** In the page: the times, turn by turn, so that a busy moment of the machine touches all of them. */
async function inPage({ times, options }) {
  const { finish, inSlices, memory, outlineOf, readPage, readSteps, WATCHED } = globalThis.reading;
  const samples = { read: [], outline: [], slice: [], reread: [], again: [] };
  const kept = memory();
  const observer = new MutationObserver(() => {});
  observer.observe(document, WATCHED);
  const timed = (work) => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  const look = () => {
    kept.forget(observer.takeRecords());
    finish(readSteps(document, options, kept));
  };
  /** The longest time that boot's own slices hold the page while all of it is read anew. */
  async function longestSlice() {
    let [longest, began] = [0, 0];
    const steps = readSteps(document, options, memory());
    const work = {
      next(rested) {
        if (rested || began === 0) began = performance.now();
        const step = steps.next(rested);
        longest = Math.max(longest, performance.now() - began);
        return step;
      },
    };
    await inSlices(
      () => work,
      () => false,
    );
    return longest;
  }
  const chips = document.querySelectorAll('.chip');
  look();
  for (let i = 0; i < times; i += 1) {
    document.body.getBoundingClientRect();
    samples.read.push(timed(() => readPage(document, options)));
    samples.outline.push(timed(() => outlineOf(document)));
    samples.slice.push(await longestSlice());
    const chip = chips[(i * 37) % chips.length];
    chip.textContent = i % 2 ? 'Disetujui' : 'Menunggu persetujuan';
    document.body.getBoundingClientRect(); // the browser's own work, before the clock starts
    samples.reread.push(timed(look));
    samples.again.push(timed(look));
    await new Promise((done) => setTimeout(done));
  }
  return samples;
}
