import { NO_COLOUR } from '../outline/shown';

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160/gu;
export const SAYS = /[\p{L}\p{N}]/u;

/** Text as a person sees it: one form of each letter, nothing invisible, every run of space one space. */
export const clean = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();

/** The words of an element as far as a heading or a name goes; nothing where there is none. */
export const said = (element: Element | null): string => clean(element?.textContent ?? '').slice(0, 200);

/** What an element is called by an attribute. */
export const label = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.getAttribute('title') ?? '';

const textOf = (element: Element | null): string => element?.textContent?.trim() ?? ''; // no text says nothing

const PARTS = ['::before', '::after'] as const;
/** A star marks a field that is required: no icon. */
const NO_MARK = /^(?:none|normal)$|\*/;

/** What the style sheet puts before and after: colours of marks and of painted dots, and whether there are words. */
export function madeBy(element: Element): { marks: string[]; worded: boolean } {
  const marks: string[] = [];
  let worded = false;
  for (const part of PARTS) {
    const { content, display, color, backgroundColor } = getComputedStyle(element, part);
    if (NO_MARK.test(content) || display === 'none') continue;
    worded ||= SAYS.test(content.replace(/url\([^)]*\)/, ''));
    marks.push(content === '""' ? backgroundColor : color);
  }
  return { marks, worded };
}

/** A drawing by a font of icons, whose name is its text; a name that an element is given besides is heard as ever. */
export const isGlyph = (element: Element, { fontFamily }: CSSStyleDeclaration): boolean =>
  element.childElementCount === 0 &&
  /^[a-z0-9_]{2,30}$/.test(element.textContent?.trim() ?? '') && // an element always has text
  !label(element) &&
  /material[ -]?(?:icons|symbols)|mui-?icon|mat-icon/i.test(`${fontFamily} ${element.className}`);

const BEGINS = /^\s*\p{Lu}/u;

/** A paragraph that a kit sets in one line with another: its sentence begins anew. */
export const isParagraph = (element: Element): boolean =>
  /^(?:p|div|h[1-6])$/.test(element.localName) && BEGINS.test(textOf(element));

/** A painted word, or a title, before or after a sentence that begins anew there: no word of the sentence. */
export function isTag(
  element: Element,
  { display, paddingLeft, backgroundColor }: CSSStyleDeclaration,
): boolean {
  if (!/^inline/.test(display)) return false;
  const own = textOf(element);
  const all = textOf(element.parentElement);
  const painted = Number.parseFloat(paddingLeft) > 0 && !NO_COLOUR.test(backgroundColor);
  const titled = element.matches('b,strong') && own.includes(' ');
  const before = (painted || titled) && all.startsWith(own) && BEGINS.test(all.slice(own.length));
  return before || (painted && all.endsWith(own) && BEGINS.test(own));
}
