import type { Box, Line } from '../outline';
import { linesOf, type View } from '../view';
import { isTwin } from '../view/heads';
import { namesSomething } from '../view/said';
import { isTitle } from './row';

/** "Pengembangan Kompetensi yang Anda pilih" */
const CHOSEN =
  /^(?=.*\b(?:kegiatan|pengembangan kompetensi)\b).*(?:\bdipilih|\bterpilih|\b(?:anda|saya) pilih|\bpilihan (?:anda|saya))\b/i;
const NOT =
  /\b(?:belum|tidak|dapat|bisa|akan|mungkin|harus|lain|lainnya|cara|contoh|banyak|sering|populer|perlu|untuk|silakan|guru)\b|\?/i;
const LONGEST = 8;

/** The boxes right under a heading that are built alike: its list. */
function listUnder(view: View, heading: Line): readonly Box[] {
  let box = view.lines[heading.index + 1]?.box ?? null; // under the last line stands nothing
  while (box?.parent && box.parent.first > heading.index) box = box.parent;
  for (let some = filled(box); box; some = filled(box)) {
    const [first, second] = some;
    if (first && (first.part === 'item' || (second && isTwin(view, first, second))))
      return some.filter((one) => isTwin(view, first, one));
    box = some.length === 1 ? (first ?? null) : null;
  }
  return [];
}

const filled = (box: Box | null): Box[] => box?.children.filter((one) => one.end > one.first) ?? []; // no box holds none

const isChosen = (line: Line): boolean =>
  line.level > 0 && line.text.length < 80 && CHOSEN.test(line.text) && !NOT.test(line.text);

/** Activities under a heading that says that they were chosen, where the page gives no points of theirs. */
export function plainRows(view: View): { box: Box; title: Line }[] {
  return view.lines.filter(isChosen).flatMap((heading) =>
    listUnder(view, heading).flatMap((box) => {
      const title = linesOf(view, box)[0];
      const may =
        title !== undefined &&
        box.end - box.first <= LONGEST &&
        isTitle(title) &&
        namesSomething(title) &&
        !/^(?:belum|tidak)\b/i.test(title.text) &&
        view.outline.painted(title);
      return may ? [{ box, title }] : [];
    }),
  );
}
