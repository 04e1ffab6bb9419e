import { FIELDS } from './lexicon';
import { label, said } from './text';

const CHOOSES = /cari|periode|semester|tahun|filter|saring|urut/i;
const ASKED = '[required],[aria-required=true],[aria-invalid=true]';

/** A search, or the choice of a period: it changes what is shown, and nobody is asked to fill it in. */
function isFilter(field: Element): boolean {
  if (field.matches(ASKED) || field.closest('form')) return false;
  if (field.matches('[type=search],[role=searchbox]')) return true;
  const names = [label(field), field.getAttribute('placeholder'), said(field.closest('label')), said(field)];
  return field.localName !== 'textarea' && CHOOSES.test(names.join(' '));
}

/** The fields in an element, itself among them, that somebody is to fill in. */
export const fieldsIn = (element: Element): Element[] =>
  [element, ...element.querySelectorAll(FIELDS)].filter((one) => one.matches(FIELDS) && !isFilter(one));

/** What a line is beside and has nothing to do with: a filter, a way back. */
export const leadsElsewhere = (element: Element, name: string): boolean =>
  /^\W*(?:kembali(?: ke .{1,30})?|beranda)$/i.test(name) ||
  [element, ...element.querySelectorAll(FIELDS)].some((one) => one.matches(FIELDS) && isFilter(one));
