import { type Action, actionsOf } from './actions';
import { CONTROLS } from './lexicon';
import { clean, isGlyph, isParagraph, isTag, label, madeBy, SAYS } from './text';
import { shownIn } from './through';

/** All that stands in a notice, with the colours that it stands in. */
export interface Content {
  /** Sentences as the page sets them apart, one a line. Names of icons are among them. */
  text: string;
  actions: Action[];
  /** All of it is one thing to press. */
  pressed: boolean;
  inks: string[];
  /** Those of the first line alone: a title's. */
  titled: string[];
  icons: string[];
  /** Empty parts that are painted: a bar, a dot. */
  bars: Element[];
  /** Words made by the style sheet. */
  generated: boolean;
  /** Words that are there and not shown. */
  hidden: boolean;
}

const MARK = /^[^\p{L}\p{N}*.,:;()-]{1,3}$/u;
const MOST_NODES = 150;
/** Nobody's words, in whatever root they stand. */
const UNSAID = 'style,script,template,link';

/** Walks a notice once. Asks for styles: for candidates only. */
export function contentOf(root: Element): Content {
  const found: Content = {
    text: '',
    actions: [],
    pressed: false,
    inks: [],
    titled: [],
    icons: [],
    bars: [],
    generated: false,
    hidden: false,
  };
  let nodes = 0;

  function take(element: Element): void {
    if (element.matches(UNSAID)) return;
    const style = getComputedStyle(element);
    if (element !== root && (style.display === 'none' || style.visibility === 'hidden')) {
      found.hidden ||= SAYS.test(element.textContent ?? ''); // an element always has text
      return;
    }
    const pressed = style.cursor === 'pointer' && (element === root || !isPointer(element.parentElement));
    if ((pressed || element.matches(CONTROLS)) && !folds(element, root)) {
      found.actions.push(...actionsOf(element, element === root));
      found.generated ||= [element, ...element.querySelectorAll('*')].some((one) => madeBy(one).worded);
      found.text += ' ';
      found.pressed ||= element === root;
      if (element !== root) return;
    }
    const made = madeBy(element);
    found.generated ||= made.worded;
    found.icons.push(...made.marks);
    if (isGlyph(element, style)) {
      found.icons.push(style.color);
      return;
    }
    const apart =
      !/^(?:inline|contents|none)/.test(style.display) ||
      element.localName === 'br' ||
      isTag(element, style) ||
      isParagraph(element);
    if (apart) found.text += '\n';
    drawn(element);
    if (element.localName !== 'svg') for (const node of shownIn(element)) visit(node, style);
    if (apart) found.text += '\n';
  }
  function drawn(element: Element): void {
    const said = label(element);
    if (said) found.text += `\n${said}\n`;
    if (element.localName === 'svg') {
      for (const shape of [element, ...element.querySelectorAll('*')]) {
        const { fill, stroke, visibility } = getComputedStyle(shape);
        if (visibility !== 'hidden') found.icons.push(...[fill, stroke].filter((one) => one !== 'none'));
        if (shape.localName === 'text' || shape.localName === 'title')
          found.text += `\n${shape.textContent}\n`;
      }
      return;
    }
    if (element !== root && element.childNodes.length === 0) found.bars.push(element);
  }
  function visit(node: Node, style: CSSStyleDeclaration): void {
    nodes += 1;
    if (nodes > MOST_NODES)
      found.hidden = true; // not read to the end: nothing is known of the rest
    else if (node.nodeType === 1) {
      take(node as Element);
    } else if (node.nodeType === 3) {
      const raw = node.nodeValue ?? ''; // a text node always has one
      const before = found.text;
      found.text += raw.replace(/\s+/g, ' ');
      if (MARK.test(clean(raw)) || /^[\ue000-\uf8ff]$/.test(raw.trim())) found.icons.push(style.color);
      else if (SAYS.test(raw)) {
        if (!/\p{L}[^\n]*\n/u.test(before)) found.titled.push(style.color);
        found.inks.push(style.color);
      }
    }
  }
  take(root);
  found.text = clean(found.text);
  return found;
}

/** What only folds or unfolds a part of the notice itself, all of which is read. */
function folds(element: Element, root: Element): boolean {
  if (element.localName === 'summary') return element.parentElement?.localName === 'details';
  const part = element.getAttribute('aria-expanded') === 'true' && element.getAttribute('aria-controls');
  return Boolean(part) && root.querySelector(`#${CSS.escape(part || '')}`) !== null;
}

const isPointer = (element: Element | null): boolean =>
  element !== null && getComputedStyle(element).cursor === 'pointer';
