import { BYGONE } from '../lexicon/people';
import type { Line } from '../outline';
import { linesOf, type View } from '../view';
import { contextOf, partsOver } from '../view/context';
import { values } from '../words';
import type { Row } from './row';
import { holdsChosen, isForAll, isTicked } from './ticks';

const OFFER =
  /rekomendasi|tersedia|katalog|pilihan|pilih |daftar kegiatan yang dapat|tawaran|opsi|contoh|ditawarkan|jelajahi|cari |kegiatan lain|lainnya|tambahkan/i;

const MINE = /dipilih|terpilih|(?:anda|saya) pilih|pilihan (?:anda|saya)/i;

const CHOSEN =
  /dipilih|terpilih|rencana|kegiatan anda|pilihan (?:anda|saya)|rangkuman|pengembangan kompetensi|rhk|total poin|kegiatan saya/i;

/** True where the row can still be chosen: it has an empty box to tick, a button to choose it, or stands under offers. */
export function offered(view: View, row: Row): boolean {
  const lines = linesOf(view, row.box);
  const ticked = view.outline.asked.ask(row.box.element, isTicked);
  const over = contextOf(row.title, view);
  if (ticked !== null && !(isSaid(row, over) && view.outline.asked.ask(row.box.element, isForAll)))
    return !ticked;
  if (lines.some((line) => line.control !== '' && values(line.meaning, 'action').includes('pilih')))
    return true;
  if (partsOver(row.title, view).some((line) => BYGONE.test(line.text))) return true;
  const nearest = over.find((line) => line.level > 0) ?? over[0];
  return nearest !== undefined && OFFER.test(nearest.text) && !MINE.test(nearest.text);
}

/** The page says in words that what stands here was chosen. */
const isSaid = (row: Row, over: readonly Line[]): boolean =>
  row.done !== null || over.some((line) => MINE.test(line.text));

/** True where the page says in any way that the person has chosen it. */
export function chosen(view: View, row: Row): boolean {
  const lines = linesOf(view, row.box);
  const mine =
    lines.some((line) => values(line.meaning, 'action').includes('ubah')) ||
    view.outline.asked.ask(row.box.element, holdsChosen);
  return mine || row.done !== null || contextOf(row.title, view).some((line) => CHOSEN.test(line.text));
}
