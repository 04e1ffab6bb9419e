import { beforeEach, expect, it, vi } from 'vitest';
import { type Exchanged, exchanges } from '../../entrypoints/dashboard/exchange';
import { isAnothers, LETS_GO, NOTHING_HELD } from '../../entrypoints/dashboard/person';
import { type RuleFileHeld, ruleFiles } from '../../entrypoints/dashboard/rule-file';
import type { Intent, Overview } from '../../utils/views/view';

let answer: (found: object) => void = () => undefined;
const ask = vi.hoisted(() => vi.fn());
vi.mock('../../utils/wire/ask', () => ({ ask }));
vi.mock('wxt/browser', () => ({ browser: {} }));

const overview = (shown: string, closed = false) =>
  ({
    panel: { closed, whose: { choices: ['a', 'b'].map((id) => ({ id, chosen: id === shown })) } },
  }) as unknown as Overview;

let state: Partial<Exchanged & RuleFileHeld>;
const shows = (change: Partial<Exchanged & RuleFileHeld>) => Object.assign(state, change);
const send = async () => ({ ok: true, undo: null }) as const;
function page() {
  const files = exchanges(shows, send, () => null);
  const rules = ruleFiles(shows, send, () => null);
  const carryOut = (intent: Intent) => files.carryOut(intent) ?? rules.carryOut(intent);
  return { files, rules, carryOut };
}
beforeEach(() => {
  state = {};
  ask.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
});

it('another person, or the same one locked, is told from a newer view of the one before', () => {
  expect(isAnothers(null, overview('a'))).toBe(false);
  expect(isAnothers(overview('a'), overview('a'))).toBe(false);
  expect(isAnothers(overview('a'), overview('b'))).toBe(true);
  expect(isAnothers(overview('a'), overview('a', true))).toBe(true);
});

it('what was let go of does not come back with an answer that was under way', async () => {
  const { files, rules, carryOut } = page();
  const pasted = files.read('Siti\tselesai');
  for (const intent of LETS_GO) void carryOut(intent);
  answer({ rows: ['Siti'] });
  await pasted;
  expect(state.pasted).toBeNull();
  const chosen = rules.choose(new File(['{}'], 'aturan.json'));
  await vi.waitFor(() => expect(ask).toHaveBeenCalledWith('read-rule-file', expect.anything()));
  for (const intent of LETS_GO) void carryOut(intent);
  answer({ title: 'Aturan' });
  await chosen;
  expect(state.chosen).toBeNull();
});

it('nothing that is held of one person is left out', () => {
  const held = ['data', 'opened', 'said', 'pasted', 'told', 'chosen', 'fileTold', 'evidence', 'evidenceTold'];
  expect(Object.keys(NOTHING_HELD).sort()).toEqual(held.sort());
});
