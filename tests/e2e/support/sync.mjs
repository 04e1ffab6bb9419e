// The account of the browser, as one of our own pages can look into it and another computer would write into it.

/** All that stands in the account, by item. */
export const account = (page) =>
  page.evaluate(async () => JSON.stringify(await (globalThis.browser ?? chrome).storage.sync.get(null)));

export const itemsIn = async (page) => JSON.parse(await account(page));

/** Items that another computer's browser has sent: the worker hears of them as it does of real ones. */
export const send = (page, items) =>
  page.evaluate(
    (text) => (globalThis.browser ?? chrome).storage.sync.set(JSON.parse(text)),
    JSON.stringify(items),
  );

const SINCE = Date.parse('2024-03-01T07:00:00+07:00');
const SAID = Date.parse('2024-03-28T08:00:00+07:00');

/**
 * What another computer of the same person says: dates of their own, by id with their titles.
 * @param {object} items of the computer that is here, to know whose they are
 */
export function fromElsewhere(items, titles, device = 'bbbbbbbb') {
  const { who } = Object.values(items).find((one) => one.who);
  const at = '2024-03-28T08:00:00+07:00';
  const dates = Object.entries(titles).map(([id, title]) => [
    ['entry', '2024-1', id],
    0,
    [
      [
        SAID,
        device,
        { base: { kind: 'own-date', added: at }, at, title, on: '2024-04-05', note: null, done: false },
      ],
    ],
  ]);
  return { [`s.${device}.`]: { v: 1, who, t: SINCE, r: dates } };
}

/** The same computer has taken a thing away, whoever said it. */
export function goneElsewhere(items, name, device = 'cccccccc') {
  const { who } = Object.values(items).find((one) => one.who);
  return { [`s.${device}.`]: { v: 1, who, t: SINCE, r: [[name, [SAID + 60_000_000, device], []]] } };
}

/** Records of an account by the names of their things. */
export const recordsIn = (items) => Object.values(items).flatMap((one) => one.r ?? []);
