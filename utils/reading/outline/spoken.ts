import { clean, parse } from '../words';

const TEXT_FIELDS = /^(?:text|search|number|date|month|tel)?$/;

/** What it says is a property, of whose changes no record tells. */
export const isField = ({ localName }: Element): boolean => localName === 'input' || localName === 'select';

/** What an element says without a text node: an icon's name, a field's value, the text of a labelled picture. */
export function spokenBy(element: Element): string {
  const tag = element.localName;
  if (tag === 'img') return clean(element.getAttribute('alt') ?? '').slice(0, 200);
  const name = element.getAttribute('aria-label');
  if (tag === 'svg' || (element.getAttribute('role') === 'img' && (name || element.childElementCount === 0)))
    return clean(name ?? element.querySelector('title')?.textContent ?? '').slice(0, 200);
  if (tag === 'select')
    return clean((element as HTMLSelectElement).selectedOptions[0]?.text ?? '').slice(0, 200); // none chosen
  if (tag === 'input') {
    const field = element as HTMLInputElement;
    const value = TEXT_FIELDS.test(field.type) ? clean(field.value.slice(0, 300)) : '';
    // A bare number means nothing without the name of its field.
    return name && /^\d+$/.test(value) ? clean(`${name} ${value}`) : value;
  }
  const called = isCircle(element) ? clean(name ?? element.getAttribute('title') ?? '').slice(0, 200) : '';
  if (CALLED.test(called) && isInitialsOf(element.textContent ?? '', called)) return called;
  // A dot or a painted icon: nothing stands in it, and what it says is its name or its tooltip.
  return isDrawing(element) ? clean(name ?? element.getAttribute('title') ?? '').slice(0, 200) : '';
}

/** Letters of somebody and nothing else: a face, whose name may stand in an attribute. */
export function isCircle(element: Element): boolean {
  const { firstChild, lastChild, localName } = element;
  const isText = firstChild === lastChild && firstChild?.nodeType === 3;
  const text = isText ? firstChild.nodeValue : localName === 'button' ? element.textContent : null;
  return text !== null && text.length < 12 && LETTERS.test(text);
}
const LETTERS = /^\s*(?:\p{L}\.?\s?){1,3}\s*$/u;
const CALLED = /(?:^|[\s:])\p{Lu}\S+ \p{Lu}/u;

/** "SA" of "Foto Siti Aminah"; not "SB" of "Sangat Baik", which is a word of the page's own and not a face. */
function isInitialsOf(letters: string, called: string): boolean {
  const left = [...letters.replace(/[\s.]/g, '').toUpperCase()];
  const words = called.match(/\p{L}[^\s,:]*/gu) ?? []; // as CALLED asks, there are some
  const name: string[] = [];
  // From the last word back: what stands before a name is no part of it.
  for (const word of words.reverse())
    if (word[0]?.toUpperCase() === left.at(-1)) {
      left.pop();
      name.push(word);
    }
  return left.length === 0 && parse(name.reverse().join(' ')).signs.length === 0;
}

const DRAWN = /^(?:div|span|i|b|em|a)$/;

const isDrawing = (element: Element): boolean =>
  DRAWN.test(element.localName) &&
  !element.firstChild &&
  !element.shadowRoot &&
  /^(?:img|status)?$/.test(element.getAttribute('role') ?? '');

/** The body of a frame that may be looked into. */
export function frameBody(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? null; // not loaded yet: nothing to read there
  } catch {
    return null; // another origin: not ours to read, and the page loses nothing
  }
}
