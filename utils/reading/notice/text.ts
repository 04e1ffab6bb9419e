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

/** What an element is called by an attribute. */
export const label = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.getAttribute('title') ?? '';

/** What the style sheet puts before or after: nothing, a mark or a picture, or words. */
export function madeBy(element: Element, part: '::before' | '::after'): '' | 'mark' | 'words' {
  const { content } = getComputedStyle(element, part);
  if (/^(?:none|normal|"")$/.test(content)) return '';
  return SAYS.test(content.replace(/url\([^)]*\)/, '')) ? 'words' : 'mark';
}

export const isWorded = (element: Element): boolean =>
  madeBy(element, '::before') === 'words' || madeBy(element, '::after') === 'words';
