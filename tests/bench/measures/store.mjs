// How long the store takes by its number of entries, alone and with several computers kept together: by the messages
// that our own pages send, so worker, wire and wording are in it.
import { build } from '../../build.mjs';
import { backstageOf } from '../../e2e/drivers/chromium-backstage.mjs';
import { withEntries } from '../../e2e/support/big-backup.mjs';
import { openBrowser } from '../browser.mjs';

const SIZES = [100, 1_000, 10_000];
/** How often: a view, and what takes longer. */
const TIMES = { see: 9, overview: 9, deed: 5, backup: 5, restore: 3, sync: 3 };
const CLOCK = '2024-03-28T10:24+07:00';

/** @type {import('../run.mjs').Measure} */
export async function measure() {
  const { context, close } = await openBrowser();
  try {
    const backstage = await backstageOf(context);
    const id = await backstage.load(build('chrome', 'practice'));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/popup.html`);
    await page.evaluate(askNothing, CLOCK);
    const text = await page.evaluate(first);
    const rows = [];
    for (const synced of [false, true]) {
      await page.evaluate(setSync, synced);
      for (const size of SIZES) {
        const found = await page.evaluate(once, { text: withEntries(text, size), times: TIMES, synced });
        for (const [what, samples] of Object.entries(found))
          rows.push({
            name: `store-${what}-${size}${synced ? '-synced' : ''}`,
            subject: 'ours',
            unit: 'ms',
            samples,
          });
      }
    }
    return rows;
  } finally {
    await close();
  }
}

/** In the popup: what it asks by itself of a worker that is being measured is what it was told already. */
async function askNothing(clock) {
  const real = chrome.runtime.sendMessage.bind(chrome.runtime);
  window.ask = async (name, payload) => {
    const answer = await real({ name, payload: { clock, ...payload } });
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value;
  };
  window.act = async (intent) => {
    const { outcome } = await window.ask('do', { intent, id: crypto.randomUUID() });
    if (!outcome.ok) throw new Error(`${intent.do}: ${outcome.reason}`);
  };
  window.save = async () => {
    let all = '';
    for (let piece = await window.ask('save-backup', { id: null, at: 0 }), at = 1; ; at += 1) {
      all += piece.text;
      if (at === piece.of) return all;
      piece = await window.ask('save-backup', { id: piece.id, at });
    }
  };
  const told = await window.ask('see', {});
  chrome.runtime.sendMessage = (letter) =>
    letter.name === 'see' ? Promise.resolve({ ok: true, value: told }) : real(letter);
}

/** In the popup: a person with a name and one date of their own, as a backup. */
async function first() {
  const account = { name: 'Sri Rahayu, S.Pd.', school: 'SMP Negeri 3 Contoh' };
  const values = { title: 'Rapat dinas', on: '2024-04-03', note: '' };
  await window.act({ do: 'submit', form: 'own-date', target: null, values });
  const whole = JSON.parse(await window.save());
  Object.assign(whole.stores.profiles[0], account);
  return JSON.stringify(whole);
}

/** In the popup. */
async function setSync(on) {
  if (!on) return;
  await window.act({ do: 'sync', how: 'on' });
}

/** In the popup: everything with that backup in it; the samples in ms by what was done. */
async function once({ text, times, synced }) {
  const { ask, act, save } = window;
  const timed = async (many, work) => {
    const samples = [];
    for (let time = 0; time < many; time += 1) {
      const began = performance.now();
      await work();
      samples.push(performance.now() - began);
    }
    return samples;
  };
  const pieces = text.match(/[\s\S]{1,1000000}/g);
  const restored = [];
  for (let time = 0; time < times.restore; time += 1) {
    const id = crypto.randomUUID();
    // Every other time with other words, so that all of it is written.
    const other = (piece) => (time % 2 === 0 ? piece.replaceAll('Acara ke-', 'Pertemuan ') : piece);
    for (const [at, piece] of pieces.entries())
      await ask('open-backup', { id, name: 'x', text: other(piece), at, of: pieces.length });
    restored.push(...(await timed(1, () => act({ do: 'restore', from: 'file', id, how: 'replace' }))));
  }
  if (synced) await act({ do: 'sync', how: 'now' });
  const date = { do: 'submit', form: 'own-item', target: null };
  const deed = (n) => act({ ...date, values: { title: `Butir ${n}` } });
  await ask('see', {});
  await ask('overview', {}); // with all that a worker fetches when it is first wanted
  return {
    see: await timed(times.see, () => ask('see', {})),
    overview: await timed(times.overview, () => ask('overview', {})),
    deed: await timed(times.deed, () => deed(Math.random())),
    backup: await timed(times.backup, save),
    restore: restored,
    ...(synced ? { sync: await timed(times.sync, () => act({ do: 'sync', how: 'now' })) } : {}),
  };
}
