import { judge } from '../../utils/engine';
import type { Findings, Memory } from '../../utils/engine/findings';
import { RULESETS, SOURCES } from '../../utils/rulesets';
import { panel } from '../../utils/views';
import { type Scene, scene } from '../../utils/views/kit/scene';
import type { Card, Mark, Panel, Rich } from '../../utils/views/view';
import { EXAMPLES, type Example } from '../engine/examples';

export const LENT = { sources: SOURCES, rulesets: RULESETS, version: '0.1.0' };
export type Language = 'id' | 'en';

function example(name: string): Example {
  const found = EXAMPLES[name];
  if (!found) throw new Error(`no example ${name}`);
  return found;
}

/** The findings of an example, in a language, with what a test changes. */
export function found(
  name: string,
  language: Language = 'id',
  change: Partial<Memory> = {},
  now?: string,
): Findings {
  const { memory, now: then } = example(name);
  const settings = { ...memory.settings, ...change.settings, language };
  return judge({ ...memory, ...change, settings }, RULESETS, now ?? then);
}

export const sceneOf = (findings: Findings): Scene => scene(findings, LENT);

export const show = (findings: Findings): Panel => panel(findings, LENT);

export const shown = (
  name: string,
  language: Language = 'id',
  change: Partial<Memory> = {},
  now?: string,
): Panel => show(found(name, language, change, now));

/** The card with this id, or a failure that says which are there. */
export function card<Id extends Card['id']>(from: Panel, id: Id): Extract<Card, { id: Id }> {
  const one = from.cards.find((each): each is Extract<Card, { id: Id }> => each.id === id);
  if (!one) throw new Error(`no card ${id} among ${from.cards.map((each) => each.id).join(' ')}`);
  return one;
}

export const plain = (rich: Rich | null | undefined): string =>
  (rich ?? []).map((run) => (typeof run === 'string' ? run : run.strong)).join('');

export const words = (marks: (Mark | null)[]): string[] => marks.map((mark) => mark?.text ?? '');

/** Every string that a person could see or hear in a value; what an intent carries is not shown. */
export function texts(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, at) => texts(one, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    UNSEEN.includes(key) ? [] : texts(one, path === '' ? key : `${path}.${key}`),
  );
}
const UNSEEN = ['intent', 'icon', 'style', 'href', 'id', 'form', 'target', 'name.field', 'type', 'tone'];

export const ALL = Object.keys(EXAMPLES);
