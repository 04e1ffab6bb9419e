import { CONTROLS } from './lexicon';

/** Something that can be pressed or filled in, by the name that it goes by; empty where it has none. */
export interface Action {
  name: string;
  /** The page says itself that pressing it closes the notice. */
  closes: boolean;
  link: boolean;
}

/** All that stands in a notice, with the colours that it stands in. */
export interface Content {
  /** Sentences as the page sets them apart, one a line. Names of icons are among them. */
  text: string;
  actions: Action[];
  inks: string[];
  icons: string[];
  /** Empty parts that are painted: a bar, a dot. */
  bars: Element[];
  /** Words made by the style sheet. */
  generated: boolean;
  /** Words that are there and not shown. */
  hidden: boolean;
}

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160/gu;
const SAYS = /[\p{L}\p{N}]/u;
const MARK = /^[^\p{L}\p{N}*.,:;()-]{1,3}$/u;
const CLOSING = '[data-dismiss],[data-bs-dismiss],[data-close],.btn-close';
const MOST_NODES = 150;

/** Text as a person sees it: one form of each letter, nothing invisible, every run of space one space. */
export const clean = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();

const label = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.getAttribute('title') ?? '';

function nameOf(element: Element): string {
  const inner = [...element.querySelectorAll('[aria-label],[alt],[title],svg title')].map(
    (one) => label(one) || one.textContent,
  );
  return clean(
    label(element) || element.textContent || (element as HTMLInputElement).value || inner.join(' '),
  );
}

/** What the style sheet puts before or after: nothing, a mark or a picture, or words. */
function madeBy(element: Element, part: '::before' | '::after'): '' | 'mark' | 'words' {
  const { content } = getComputedStyle(element, part);
  if (/^(?:none|normal|"")$/.test(content)) return '';
  return SAYS.test(content.replace(/url\([^)]*\)/, '')) ? 'words' : 'mark';
}

/** Walks a notice once. Asks for styles: for candidates only. */
export function contentOf(root: Element): Content {
  const found: Content = {
    text: '',
    actions: [],
    inks: [],
    icons: [],
    bars: [],
    generated: false,
    hidden: false,
  };
  let nodes = 0;

  function take(element: Element): void {
    const style = getComputedStyle(element);
    if (element !== root && (style.display === 'none' || style.visibility === 'hidden')) {
      found.hidden ||= SAYS.test(element.textContent ?? ''); // an element always has text
      return;
    }
    const pressed = style.cursor === 'pointer' && (element === root || !isPointer(element.parentElement));
    if (pressed || element.matches(CONTROLS)) {
      found.actions.push({
        name: nameOf(element),
        closes: element.matches(CLOSING),
        link: element.localName === 'a',
      });
      if (element !== root)
        for (const inner of element.querySelectorAll(CONTROLS))
          found.actions.push({ name: nameOf(inner), closes: false, link: false });
      found.text += ' ';
      if (element !== root && element.localName !== 'summary') return;
    }
    const made = [madeBy(element, '::before'), madeBy(element, '::after')];
    found.generated ||= made.includes('words');
    if (made.includes('mark')) found.icons.push(style.color);
    const apart = !/^(?:inline|contents|none)/.test(style.display) || element.localName === 'br';
    if (apart) found.text += '\n';
    drawn(element);
    if (element.localName !== 'svg')
      for (const node of (element.shadowRoot ?? element).childNodes) visit(node, style);
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
      if (isFolded(node as Element)) found.hidden = true;
      else take(node as Element);
    } else if (node.nodeType === 3) {
      const raw = node.nodeValue ?? ''; // a text node always has one
      found.text += raw.replace(/\s+/g, ' ');
      if (MARK.test(clean(raw)) || /^[\ue000-\uf8ff]$/.test(raw.trim())) found.icons.push(style.color);
      else if (SAYS.test(raw)) found.inks.push(style.color);
    }
  }
  take(root);
  found.text = clean(found.text);
  return found;
}

/** Of a closed `details` only its summary is to be seen. */
const isFolded = (element: Element): boolean =>
  element.parentElement?.localName === 'details' &&
  !element.parentElement.hasAttribute('open') &&
  element.localName !== 'summary';

const isPointer = (element: Element | null): boolean =>
  element !== null && getComputedStyle(element).cursor === 'pointer';
