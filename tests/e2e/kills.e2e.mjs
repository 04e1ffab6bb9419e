// The worker dies at any point of write, migrate, restore and sync: what was confirmed is there, and nothing is half.
import { beforeAll, expect, test } from 'vitest';
import { onBrowsers } from './stage.mjs';
import { ask } from './support/backup.mjs';
import { withEntries } from './support/big-backup.mjs';
import { chanceFor, often } from './support/chance.mjs';
import { aimOf, killedDuring, tallyOf } from './support/kills.mjs';
import { layVersion, rowsIn } from './support/rows.mjs';
import { fromElsewhere, itemsIn, recordsIn, send } from './support/sync.mjs';

const NOON = '2024-03-28T10:24+07:00';
/** Of each of the four; in the whole 200 a browser. */
const KILLS = often(2, 50);
const TIME = 60_000 + KILLS * 12_000;
const AT = '2024-03-20T08:00:00+07:00';

const act = (page, intent, id = crypto.randomUUID()) => ask(page, 'do', { intent, id, clock: NOON });
const submit = (form, values) => ({ do: 'submit', form, target: null, values });
const isOk = (answer) => answer?.outcome.ok === true; // a worker that died says nothing

/** What our own page says of a worker that was killed while it was asked. */
const KILLED = /NoAnswerError: no answer to/;

onBrowsers({ build: 'practice', expectedErrors: KILLED }, (stage) => {
  let page;
  let chance;
  beforeAll(async () => {
    chance = chanceFor(`kills, ${stage.name}`);
    page = await stage.openExtensionPage('popup.html');
    await page.body().waitForElement('h1');
    await page.evaluate(askNothing);
    await ask(page, 'overview', { clock: NOON });
  });

  /** As many as are wanted; a blow that met no worker is none. */
  const strike = async (name, round) => {
    const tally = tallyOf(`${name}, ${stage.name}`);
    for (let turn = 0; tally.found.kills < KILLS; turn += 1) {
      expect(turn, 'a worker to kill').toBeLessThan(3 * KILLS + 5);
      if (await round(tally.found, turn)) tally.found.kills += 1;
    }
    tally.say();
    expect(tally.found).toMatchObject({ lost: 0, half: 0 });
  };

  test(`write: ${KILLS} kills in a stream of deeds`, { timeout: TIME }, async () => {
    const confirmed = new Map();
    await strike('write', async (found) => {
      await page.evaluate(beginStream, NOON);
      const { killed } = await killedDuring(stage, chance.next() * 600, () => page.evaluate(stream));
      const { sure, open, refused } = JSON.parse(await page.evaluate(endStream));
      expect(refused).toEqual([]);
      for (const [id, many] of sure) confirmed.set(id, many);
      const { stores } = await rowsIn(page);
      const there = countedBy(stores.entries);
      found.lost += [...confirmed].filter(([id, many]) => there.get(id) !== many).length;
      const tokens = new Set(stores.undo.map(({ token }) => token));
      for (const [id, many] of open) {
        const its = there.get(id) ?? 0; // the deed that was under way may have come to nothing
        found[its > 0 ? 'after' : 'before'] += 1;
        if ((its !== 0 && its !== many) || tokens.has(id) !== its > 0) found.half += 1;
      }
      expect(open.length).toBeLessThan(2);
      const known = new Set([...confirmed.keys(), ...open.map(([id]) => id)]);
      expect([...there.keys()].filter((id) => !known.has(id))).toEqual([]);
      // What had no answer is sent again, as our pages do: once or twice, it is done once.
      for (const [id, many, intent] of open) {
        expect(isOk(await act(page, intent, id))).toBe(true);
        confirmed.set(id, many);
      }
      expect(countedBy((await rowsIn(page)).stores.entries)).toEqual(confirmed);
      found.confirmed = confirmed.size;
      return killed;
    });
  });

  test(`migrate: ${KILLS} kills while a database of an older version is opened`, {
    timeout: TIME,
  }, async () => {
    const more = Array.from({ length: 1_500 }, (_, n) => rowOf(n));
    const fresh = async (version) => {
      await stage.browser.killWorker(); // nobody uses the store while another is laid in its place
      return layVersion(page, version, more);
    };
    await fresh(1);
    const began = performance.now();
    await ask(page, 'data', {});
    const aim = aimOf(chance, performance.now() - began);
    await strike('migrate', async (found, turn) => {
      const laid = await fresh(1 + (turn % 3));
      const { answer, killed } = await killedDuring(stage, aim.draw(), () => ask(page, 'data', {}));
      const then = await rowsIn(page);
      const raised = then.version > laid.version;
      aim.saw(raised);
      found[raised ? 'after' : 'before'] += 1;
      if (answer !== null) {
        found.confirmed += 1;
        expect(raised).toBe(true);
      }
      if (![laid.version, 4].includes(then.version)) found.half += 1;
      found.lost += missing(laid, then).length;
      await ask(page, 'data', {});
      const now = await rowsIn(page);
      expect(now.version).toBe(4);
      found.lost += missing(laid, now).length;
      return killed;
    });
  });

  test(`restore: ${KILLS} kills while a backup of 2,000 entries is put in`, { timeout: TIME }, async () => {
    await stage.browser.killWorker();
    await layVersion(page, 4);
    const { text } = await ask(page, 'save-backup', { id: null, at: 0 });
    const texts = [withEntries(text, 2_000), withEntries(text, 1_500).replaceAll('Acara ke-', 'Pertemuan ')];
    const wholes = [];
    let span = 0;
    for (const [at, one] of texts.entries()) {
      const intent = await openFile(page, one);
      const began = performance.now();
      expect(isOk(await act(page, intent))).toBe(true);
      span = performance.now() - began;
      // With what the background makes of the reminders in it, so that afterwards it has nothing to do there.
      wholes.push(await wholeAtRest(page));
      texts[at] = (await ask(page, 'save-backup', { id: null, at: 0 })).text;
    }
    expect(wholes[0]).not.toBe(wholes[1]);
    const aim = aimOf(chance, span);
    let stands = 1;
    await strike('restore', async (found) => {
      const other = 1 - stands;
      const intent = await openFile(page, texts[other]);
      const id = crypto.randomUUID();
      const { answer, killed } = await killedDuring(stage, aim.draw(), () => act(page, intent, id));
      const rows = await rowsIn(page);
      const now = wholes.indexOf(wholeOf(rows));
      aim.saw(now === other);
      found[now === other ? 'after' : 'before'] += 1;
      if (now < 0 || (now === other) !== (putInBy(rows) === id)) found.half += 1;
      if (isOk(answer)) {
        found.confirmed += 1;
        if (now !== other) found.lost += 1;
      }
      if (now >= 0) stands = now;
      // What was there before, copied by itself, is whole too; one of a copy that died is not there at all.
      found.half += (await brokenCopies(page)).length;
      return killed;
    });
  });

  test(`sync: ${KILLS} kills while this computer and the account come together`, {
    timeout: TIME,
  }, async () => {
    await stage.browser.killWorker();
    await layVersion(page, 4);
    expect(isOk(await act(page, { do: 'sync', how: 'on' }))).toBe(true);
    const began = performance.now();
    expect(isOk(await act(page, { do: 'sync', how: 'now' }))).toBe(true);
    const span = 2 * (performance.now() - began);
    const confirmed = [];
    const sent = [];
    await strike('sync', async (found, turn) => {
      const id = crypto.randomUUID();
      if (isOk(await act(page, submit('own-date', { title: `Rapat ${id}`, on: '2024-04-05', note: '' }), id)))
        confirmed.push(id);
      if (turn % 3 === 0) {
        sent.push(Array.from({ length: FROM_AFAR }, (_, n) => `r${turn}-${n}`));
        const titles = sent.at(-1).map((one) => [one, `Dari jauh ${one}`]);
        const [item] = Object.values(fromElsewhere(await itemsIn(page), Object.fromEntries(titles)));
        await send(page, { [`${AFAR}${turn.toString(2)}`]: item }); // what it said before stays, in items of their own
      }
      const look = () => act(page, { do: 'sync', how: 'now' });
      const { killed } = await killedDuring(stage, chance.next() * span, look);
      const { stores } = await rowsIn(page);
      const here = new Set(stores.entries.map((row) => row.id));
      const heard = new Set(stores.sync.map(({ key }) => key));
      found.lost += confirmed.filter((one) => !here.has(one)).length;
      for (const ids of sent) {
        const arrived = ids.filter((one) => here.has(one));
        const known = ids.filter((one) => heard.has(JSON.stringify(['entry', '2024-1', one])));
        if (![0, FROM_AFAR].includes(arrived.length) || known.length !== arrived.length) found.half += 1;
      }
      found.confirmed = confirmed.length;
      return killed;
    });
    // The browser takes only so many changes a minute: who was told so looks again later.
    const isThrough = async () => {
      await act(page, { do: 'sync', how: 'now' });
      return (await rowsIn(page)).stores.sync.find(({ key }) => key === 'note').note.problem;
    };
    await expect.poll(isThrough, { timeout: 90_000, interval: 1_000 }).toBeNull();
    const here = new Set((await rowsIn(page)).stores.entries.map((row) => row.id));
    const there = await itemsIn(page);
    const own = Object.entries(there).filter(([name]) => !name.startsWith(AFAR));
    const names = recordsIn(Object.fromEntries(own)).map(([name]) => JSON.stringify(name));
    expect(new Set(names).size).toBe(names.length);
    expect(confirmed.filter((id) => !here.has(id) || !names.some((name) => name.includes(id)))).toEqual([]);
    expect(sent.flat().filter((id) => !here.has(id))).toEqual([]);
  });
});

/** What another computer's items are called, and how many dates it sends at a time. */
const AFAR = 's.bbbbbbbb.';
const FROM_AFAR = 10;

/** Hands over a backup piece by piece; resolves to the deed that puts it in, in the place of everything. */
async function openFile(page, text) {
  const id = crypto.randomUUID();
  const pieces = text.match(/[\s\S]{1,1000000}/g);
  let opened = null;
  for (const [at, piece] of pieces.entries())
    opened = await ask(page, 'open-backup', { id, name: 'x', text: piece, at, of: pieces.length });
  expect(opened?.choices.length).toBe(2);
  return { do: 'restore', from: 'file', id, how: 'replace' };
}

/** Everything, letter by letter, but which deed put it in. */
const wholeOf = ({ version, stores }) =>
  JSON.stringify({ version, ...stores, meta: stores.meta.filter(({ name }) => name !== 'restored') });

/** The same once two looks are equal. */
async function wholeAtRest(page) {
  let before = '';
  const isSame = async () => {
    const now = wholeOf(await rowsIn(page));
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(isSame, { interval: 500 }).toBe(true);
  return before;
}
const putInBy = ({ stores }) => stores.meta.find(({ name }) => name === 'restored')?.value;

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Copies of which the texts are others than what their list says. */
async function brokenCopies(page) {
  const { backups, texts } = (await rowsIn(page, 'pendamping-backups')).stores;
  const bytes = backups.map((one) => one.bytes).sort();
  return same(bytes, texts.map((one) => Buffer.byteLength(one)).sort()) ? [] : ['copies'];
}

/**
 * Rows that were laid and are no longer there, letter by letter; what was damaged is there where it was set aside. What
 * a worker notes of its reminders as soon as it lives is known by its name alone.
 */
function missing(laid, now) {
  const aside = now.stores['set-aside'].map(({ row }) => row);
  return Object.entries(laid.stores).flatMap(([name, rows]) => {
    const text = NOTED.includes(name) ? ({ profile, id }) => `${profile} ${id}` : JSON.stringify;
    const there = new Set([...(now.stores[name] ?? []), ...aside].map((row) => text(row)));
    return rows.filter((row) => !there.has(text(row))).map((row) => ({ name, row }));
  });
}
const NOTED = ['reminders', 'watches'];

const rowOf = (n) => {
  const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const entry = {
    kind: 'own-item',
    id,
    at: AT,
    title: `Butir ${n}`,
    stage: 'pelaksanaan',
    done: n % 2 === 0,
  };
  return { profile: 'p-siti', period: '2024-1', id, added: AT, entry };
};

/** How many entries each deed left, by its id: of a pasted list each person has that and a number. */
function countedBy(entries) {
  const counts = new Map();
  for (const { id } of entries) {
    const [deed] = id.split(':');
    counts.set(deed, (counts.get(deed) ?? 0) + 1); // the first of them
  }
  return counts;
}

/** In the popup: what it asks by itself is answered as it was the first time, so that only a test asks the worker. */
async function askNothing() {
  const { runtime } = globalThis.browser ?? chrome;
  const real = runtime.sendMessage.bind(runtime);
  const told = await real({ name: 'see', payload: { clock: null } });
  runtime.sendMessage = (letter) => (letter.name === 'see' ? Promise.resolve(told) : real(letter));
}

/** In the page. */
function beginStream(clock) {
  window.flow = { sure: [], open: [], refused: [], goes: true, clock };
  return true;
}

/** In the page: one deed after the other until it is told to stop or nobody answers; of some five entries come. */
async function stream() {
  const { runtime } = globalThis.browser ?? chrome;
  const { flow } = window;
  const intentOf = (n, id) => {
    const [form, values] = [
      ['own-date', { title: `Rapat ${id}`, on: '2024-04-05', note: '' }],
      ['own-person', { names: [1, 2, 3, 4, 5].map((one) => `Guru ${id} ${one}`).join('\n') }],
      ['own-activity', { title: `Lokakarya ${id}`, points: '2', count: '1', doneOn: '' }],
    ][n % 3];
    return { do: 'submit', form, target: null, values };
  };
  for (let n = 0; flow.goes; n += 1) {
    const id = crypto.randomUUID();
    const deed = [id, n % 3 === 1 ? 5 : 1, intentOf(n, id)];
    flow.open = [deed];
    const payload = { intent: deed[2], id, clock: flow.clock };
    const answer = await runtime.sendMessage({ name: 'do', payload }).catch(() => null); // died with its worker
    if (!answer) return true;
    flow.open = [];
    if (answer.ok && answer.value.outcome.ok) flow.sure.push(deed.slice(0, 2));
    else flow.refused.push(JSON.stringify(answer).slice(0, 300));
  }
  return true;
}

/** In the page: told as text, since a driver may give what stands in two places only once. */
function endStream() {
  window.flow.goes = false;
  return JSON.stringify(window.flow);
}
