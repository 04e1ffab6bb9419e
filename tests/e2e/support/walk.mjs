// A use of the companion as a line of steps that were drawn, so that it can be done twice: in peace, and with blows.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for
import { expect } from 'vitest';
import { saveForm } from './forms.mjs';

const LINKS = ['/beranda', '/pengelolaan-kinerja', '/bantuan'];
const PATIENT = { timeout: 30_000 };

/** What can be done, by name; each resolves once it is seen to be done. */
const STEPS = {
  date: async ({ sidebar }, n) => {
    await sidebar.click({ name: 'Tambah', card: 'deadlines' });
    await saveForm(sidebar, { title: `Rapat ${n}`, on: `2024-04-0${1 + (n % 9)}`, note: '' });
  },
  item: async ({ sidebar }, n) => {
    await sidebar.click({ name: 'Tambah', card: 'checklist' });
    await saveForm(sidebar, { title: `Butir ${n}` });
  },
  activity: async ({ sidebar }, n) => {
    await sidebar.click({ name: 'Tambah', card: 'points' });
    await saveForm(sidebar, { title: `Lokakarya ${n}`, points: '2', count: '1', doneOn: '2024-03-20' });
  },
  go: async ({ page }, n) => {
    const here = await page.evaluate(() => location.pathname);
    const href = LINKS.filter((one) => one !== here)[n % 2];
    await page.click(`#root a[href="${href}"]`);
    await expect.poll(() => page.evaluate(() => location.pathname)).toBe(href);
  },
  reload: async ({ page, sidebar }) => {
    await page.reload();
    await sidebar.waitForElement('[data-card="now"]', PATIENT);
  },
};

/** So many steps, the same for the same chance. */
export const drawWalk = (chance, many) =>
  Array.from({ length: many }, (_, n) => [chance.one(Object.keys(STEPS)), n]);

/**
 * Does them one after the other.
 * @param {(step: () => Promise<void>) => Promise<void>} around what else happens while a step is done
 */
export async function walk(on, steps, around = (step) => step()) {
  for (const [name, n] of steps) await around(() => STEPS[name](on, n));
}

/** What the cards say once they have come to rest: two looks are equal. */
export async function cardsAtRest(sidebar) {
  let before = null;
  const isSame = async () => {
    const now = JSON.stringify(await cardsOf(sidebar));
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(isSame, { ...PATIENT, interval: 400 }).toBe(true);
  return JSON.parse(before);
}

/** What the cards say that speak of the person, not of the page that is open. */
export const cardsOf = (sidebar) =>
  sidebar.evaluate((root) =>
    ['now', 'stages', 'points', 'checklist', 'deadlines'].map(
      (card) => root.querySelector(`[data-card="${card}"]`)?.innerText ?? '', // not on every page
    ),
  );
