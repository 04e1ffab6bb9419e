/** Attributes that say what an element is or how it stands; a value is a plain short word or a small number. */
const PLAIN = new Set(
  (
    'role type scope colspan rowspan open hidden inert checked disabled readonly required multiple selected max min low high ' +
    'aria-busy aria-checked aria-current aria-disabled aria-expanded aria-hidden aria-invalid aria-level aria-live aria-modal ' +
    'aria-multiselectable aria-orientation aria-pressed aria-readonly aria-required aria-selected aria-sort aria-colcount ' +
    'aria-rowcount aria-posinset aria-setsize aria-valuemin aria-valuemax aria-atomic aria-haspopup data-state dir'
  ).split(' '),
);
const SHORT = /^(?:[a-z][a-z -]{0,30}|\d{1,3}|)$/;

/** Attributes whose value is read out or shown. */
const SPOKEN = new Set(
  'aria-label aria-description aria-valuetext alt title placeholder label value'.split(' '),
);

/** Attributes that name other elements of the page. */
const LINKS = new Set('id for aria-labelledby aria-describedby aria-controls aria-owns headers'.split(' '));

/** How what names an element, and what is said of it, is written without anybody in it. */
export interface Writer {
  nameOf(id: string): string;
  redact(text: string): string;
}

/** @returns ` name="value"` pairs that tell structure and nothing of a person. */
export function attributesOf(element: Element, writer: Writer): string {
  let all = '';
  for (const { name, value } of element.attributes) {
    const kept = keep(name, value, writer);
    if (kept !== null) all += ` ${name}="${escapeText(kept)}"`;
  }
  return all;
}

function keep(name: string, value: string, { nameOf, redact }: Writer): string | null {
  if (PLAIN.has(name)) return SHORT.test(value) ? value : '';
  if (SPOKEN.has(name)) return redact(value);
  if (LINKS.has(name)) return value.split(/\s+/).filter(Boolean).map(nameOf).join(' ');
  return null;
}

export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
