import { CLOSED, SKIPPED } from './outline/kinds';
import { attributesOf, escapeText, type Writer } from './skeleton/attributes';
import { type Known, redact } from './skeleton/redact';
import { styleOf } from './skeleton/style';

/** A page may be endless; what lies beyond is cut off and said to be. */
const MOST_ELEMENTS = 6_000;
const CUT = '<!-- dipotong di sini: halaman terlalu besar -->';
const VOID = new Set('area br col hr img input wbr'.split(' '));

interface Walk {
  left: number;
  writer: Writer;
}

/**
 * The page as HTML that anybody may see: its structure, the words that the reader knows, tones and what is hidden; every
 * other text is replaced by its shape, names, numbers and addresses are gone. The reader can be run on it.
 * `known` is the reader's lexicon (`words/trie`).
 * Changes nothing on the page.
 */
export function skeletonOf(page: Document, known: Known): string {
  // Ids may hold a person's number: they get names of their own, the same one for the same id.
  const ids = new Map<string, string>();
  const writer = { nameOf: (id: string) => nameOf(id, ids), redact: (text: string) => redact(text, known) };
  const walk: Walk = { left: MOST_ELEMENTS, writer };
  const body = page.body ? elementOf(page.body, walk) : '<body></body>';
  const title = escapeText(writer.redact(page.title));
  return `<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><title>${title}</title></head>\n${body}\n</html>\n`;
}

function elementOf(element: Element, walk: Walk): string {
  const tag = tagOf(element);
  if (SKIPPED.has(element.nodeName.toUpperCase())) return '';
  if (walk.left === 0) return CUT;
  walk.left -= 1;
  const style = styleOf(element);
  const dress = style && ` style="${escapeText(style)}"`;
  const open = `<${tag}${attributesOf(element, walk.writer)}${sourceOf(element, walk)}${dress}>`;
  if (VOID.has(tag)) return open;
  return `${open}${insideOf(element, walk)}</${tag}>`;
}

/** A custom element's own name may be anybody's brand, but tells no person; anything odd becomes a plain box. */
function tagOf(element: Element): string {
  return /^[a-z][a-z0-9-]{0,40}$/.test(element.localName) ? element.localName : 'div';
}

function insideOf(element: Element, walk: Walk): string {
  if (element.localName === 'svg' || element.localName === 'iframe') return '';
  if (CLOSED.has(element.localName) && element.localName !== 'select')
    return escapeText(walk.writer.redact(element.textContent ?? ''));
  const root = element.shadowRoot; // a closed one is not ours to look into
  const shadow = root ? `<template shadowrootmode="open">${nodesOf(root, walk)}</template>` : '';
  return shadow + nodesOf(element, walk);
}

function nodesOf(parent: ParentNode & Node, walk: Walk): string {
  let all = '';
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) all += escapeText(walk.writer.redact(node.nodeValue ?? ''));
    else if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE)
      all += elementOf(node as Element, walk);
    if (walk.left === 0) return all.endsWith(CUT) ? all : all + CUT;
  }
  return all;
}

/** A frame of the same site goes in whole, as a page of its own. */
function sourceOf(element: Element, walk: Walk): string {
  if (element.localName !== 'iframe') return '';
  const inner = documentOf(element as HTMLIFrameElement);
  return inner?.body ? ` srcdoc="${escapeText(elementOf(inner.body, walk))}"` : '';
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // another site's: the page itself may not look into it either
  }
}

function nameOf(id: string, ids: Map<string, string>): string {
  const known = ids.get(id) ?? `i${ids.size + 1}`;
  ids.set(id, known);
  return known;
}
