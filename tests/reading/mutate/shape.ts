import { again, elementsOf, pick, rebuilt } from './picks';

const INLINE = /^(?:SPAN|B|I|EM|STRONG|SMALL|BUTTON|A)$/;

/** One more box around something. */
export function wrap(body: Element, at: number): void {
  const some = elementsOf(body).filter((one) =>
    /^(?:DIV|SECTION|P|UL|OL|TABLE|DL|H\d|SPAN|B|BUTTON)$/.test(one.tagName),
  );
  const element = pick(some, at);
  if (!element) return;
  const outer = body.ownerDocument.createElement(INLINE.test(element.tagName) ? 'span' : 'div');
  element.replaceWith(outer);
  outer.append(element);
}

/** Another name for a class, in the markup and in the styles. */
export function rename(body: Element, at: number): void {
  const names = [...new Set(elementsOf(body).flatMap((one) => [...one.classList]))];
  const name = pick(names, at);
  if (!name) return;
  const other = `css-${Math.floor(again(at) * 1e6).toString(36)}`;
  for (const element of [...body.getElementsByClassName(name)]) element.classList.replace(name, other);
  const whole = new RegExp(`\\.${name.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`, 'g');
  for (const style of body.ownerDocument.querySelectorAll('style'))
    style.textContent = style.textContent?.replace(whole, `.${other}`) ?? '';
}

/** No class where no style asks for it. */
export function unclass(body: Element, at: number): void {
  const styles = [...body.ownerDocument.querySelectorAll('style')].map((one) => one.textContent).join('');
  const some = elementsOf(body).filter((one) =>
    [...one.classList].some((name) => !styles.includes(`.${name}`) && !styles.includes('[class')),
  );
  pick(some, at)?.removeAttribute('class');
}

const SWAPS: Readonly<Record<string, string>> = {
  DIV: 'section',
  SECTION: 'div',
  ARTICLE: 'div',
  B: 'strong',
  STRONG: 'span',
  EM: 'i',
  I: 'em',
  SMALL: 'span',
  SPAN: 'b',
  P: 'div',
};

/** Another tag for something that has no role of its own. */
export function exchange(body: Element, at: number): void {
  const some = elementsOf(body).filter((one) => SWAPS[one.tagName] && !one.hasAttribute('role'));
  const element = pick(some, at);
  if (element) rebuilt(element, SWAPS[element.tagName] ?? 'div');
}

/** Every heading one level lower. */
export function lower(body: Element): void {
  for (const level of [5, 4, 3, 2, 1])
    for (const one of [...body.querySelectorAll(`h${level}`)]) rebuilt(one, `h${level + 1}`);
}

/** A table of plain cells as rows of boxes, which look the same. */
export function divs(body: Element, at: number): void {
  const styles = [...body.ownerDocument.querySelectorAll('style')].map((one) => one.textContent).join('');
  if (styles.includes('attr(')) return; // labels that the style sheet paints on cells
  const table = pick(
    [...body.querySelectorAll('table')].filter(
      (one) => !one.querySelector('table,[colspan],[rowspan],caption'),
    ),
    at,
  );
  if (!table) return;
  for (const cell of [...table.querySelectorAll('td,th')]) {
    const bold = cell.tagName === 'TH';
    const box = rebuilt(cell, 'div');
    box.style.flex = '1 1 0';
    if (bold) box.style.fontWeight = '700';
  }
  for (const row of [...table.querySelectorAll('tr')]) rebuilt(row, 'div').style.display = 'flex';
  for (const part of [...table.querySelectorAll('thead,tbody,tfoot')]) rebuilt(part, 'div');
  rebuilt(table, 'div');
}
