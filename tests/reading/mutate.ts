import { advert, banner, comment, hidden } from './mutate/noise';
import { chip, reorder } from './mutate/order';
import { divs, exchange, lower, rename, unclass, wrap } from './mutate/shape';
import { casing, space, split } from './mutate/text';

/** Ways in which another author might have written the same page. */
const WAYS = {
  wrap,
  rename,
  unclass,
  exchange,
  lower,
  divs,
  split,
  space,
  casing,
  comment,
  advert,
  hidden,
  banner,
  reorder,
  chip,
};
export type Mutation = keyof typeof WAYS;
export const MUTATIONS = Object.keys(WAYS) as Mutation[];

/** These add words that are to be seen. */
const ADDS = new Set<Mutation>(['advert', 'banner']);

/** The letters that a person sees, whatever their order and case. */
const seen = (body: HTMLElement): string =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is asked for
  [...body.innerText.toLowerCase().replace(/[^\p{L}\d]/gu, '')].sort().join('');

/**
 * Runs in the page: changes markup without changing what a person sees said. `steps` are [way, where], each where a
 * fraction of the candidates at that moment. A step after which other words are to be seen (a style that asked for
 * the old markup) is undone. Returns the ways that were gone.
 */
export function mutate(body: HTMLElement, steps: readonly (readonly [Mutation, number])[]): Mutation[] {
  const gone: Mutation[] = [];
  let [before, html] = [seen(body), body.innerHTML];
  for (const [way, at] of steps) {
    WAYS[way](body, at);
    const [after, changed] = [seen(body), body.innerHTML];
    if (changed === html) continue;
    if (after === before || ADDS.has(way)) {
      gone.push(way);
      [before, html] = [after, changed];
    } else body.innerHTML = html;
  }
  return gone;
}
