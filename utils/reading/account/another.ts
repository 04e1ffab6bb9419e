import type { Line } from '../outline';
import { type Steps, sift } from '../outline/steps';
import { mainHeading } from '../page/heading';
import type { View } from '../view';
import { labelOf } from '../view/columns';
import { only, values } from '../words';
import { isName, mayBeSame } from './name';
import type { Named } from './person';
import { isTop } from './where';

/** "Periksa Kinerja Guru": whoever is named below is not the one who checks. */
export const isToCheck = (view: View): boolean =>
  mainHeading(view)?.meaning.signs.some((sign) => sign.is.place === 'approvals') ?? false; // no heading says so

/** Labels name somebody, and the banner another. */
export const isOther = (view: View, told: readonly Named[], placed: Named): boolean =>
  isTop(view, placed.line) && told.every(({ by, name }) => by === 'label' && !mayBeSame(name, placed.name));

/** Out of a list of people somebody was chosen who is not the reader: "Pilih guru: Sri Rahayu". */
export function* picksAnother(view: View, reader: string | null): Steps<boolean> {
  const picked = yield* sift(view.lines, (line) => line.control === 'choice' && isPerson(view, line));
  return picked.some(({ text }) => reader === null || !mayBeSame(text, reader));
}

function isPerson(view: View, line: Line): boolean {
  const label = labelOf(line, view);
  return (
    label !== null &&
    isName(line.text) &&
    only(label.meaning, 'people', 'fill', 'action') &&
    values(label.meaning, 'people').includes('name') &&
    view.outline.painted(line)
  );
}

/** Her own heading over the page, with what she teaches or her number right below: whose page it is, if not the reader's. */
export function isHeadedByAnother(view: View, reader: string | null): boolean {
  const main = mainHeading(view);
  const next = main && view.lines[main.index + 1];
  return (
    main !== null &&
    next != null &&
    reader !== null &&
    main.meaning.signs.length === 0 &&
    isName(main.text) &&
    !mayBeSame(main.text, reader) &&
    TELLS.test(next.text)
  );
}
const TELLS = /^(?:guru|nip|nuptk|mapel|mata pelajaran|pegawai|kepala sekolah)\b/i;
