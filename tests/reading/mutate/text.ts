import { parse } from '../../../utils/reading/words';
import { again, pick, textsOf } from './picks';

/** Cuts a text over two elements that stand where it stood. */
export function split(body: Element, at: number): void {
  const text = pick(textsOf(body), at);
  if (!text) return;
  const cut = 1 + Math.floor(again(at) * (text.data.length - 1));
  const [whole, a, b] = ['span', 'span', 'span'].map((tag) => body.ownerDocument.createElement(tag));
  if (!whole || !a || !b) return;
  a.textContent = text.data.slice(0, cut);
  b.textContent = text.data.slice(cut);
  text.replaceWith(whole);
  whole.append(a, b);
}

/** Other kinds of space and invisible characters. */
export function space(body: Element, at: number): void {
  const text = pick(textsOf(body), at);
  if (text) text.data = `\u200b${text.data.replace(/ /g, again(at) > 0.5 ? ' \u00a0\n' : '\u200b ')}\u200b`;
}

/** Capitals for anything short; small letters only where no name can be lost. Wherever a text stands it is written alike. */
export function casing(body: Element, at: number): void {
  const all = textsOf(body).filter(
    (one) => one.data.length < 60 && !one.parentElement?.closest('[data-name]'),
  );
  const text = pick(all, at)?.data.trim();
  if (!text) return;
  const known = parse(text).unknown === 0;
  const other = again(at) > 0.5 || !known ? text.toUpperCase() : text.charAt(0) + text.slice(1).toLowerCase();
  for (const one of all) if (one.data.trim() === text) one.data = one.data.replace(text, () => other);
}
