import { again, elementsOf, pick, textsOf } from './picks';

const PROSE = [
  'Setelah disetujui, Anda dapat melanjutkan ke tahap berikutnya.',
  'Iklan: ikuti Pelatihan Mandiri dan selesaikan aksi nyata Anda minggu ini!',
  'Tahukah Anda? Perencanaan yang baik dimulai dari refleksi bersama rekan.',
  'Jika penilaian belum muncul, hubungi operator sekolah Anda.',
  'Berita: penilaian 1.200 guru di kabupaten tetangga telah selesai pada 3 Mei.',
];
const STATES = ['Dikembalikan', 'Selesai', 'Terkunci', 'Menunggu persetujuan', 'Perlu disetujui'];
const BLOCKS = 'section,article,table,ul,ol,dl,main > div,body > div,h2';
const HIDDEN: readonly ((element: HTMLElement) => void)[] = [
  (element) => element.style.setProperty('display', 'none', 'important'),
  (element) => element.style.setProperty('visibility', 'hidden', 'important'),
  (element) => element.setAttribute('hidden', 'until-found'),
  (element) => element.setAttribute('aria-hidden', 'true'),
  (element) => element.style.setProperty('opacity', '0', 'important'),
  (element) => element.setAttribute('style', 'position:absolute!important;left:-9999px!important'),
];

/** A paragraph of help, of a newspaper or an advert after a larger part of the page. */
export function advert(body: Element, at: number): void {
  const text = body.ownerDocument.createElement('p');
  text.textContent = pick(PROSE, again(at)) ?? '';
  pick([...body.querySelectorAll(BLOCKS)], at)?.after(text);
}

/** A copy that says something else and that nobody sees. */
export function hidden(body: Element, at: number): void {
  const some = elementsOf(body).filter((one) => /^(?:DIV|P|LI|SPAN|TR|SECTION)$/.test(one.tagName));
  const element = pick(some, at);
  if (!element) return;
  const copy = element.cloneNode(true) as HTMLElement;
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  for (const text of textsOf(copy))
    if (/setujui|selesai|mulai|kunci|kerjakan|tunggu|kembali/i.test(text.data))
      text.data = pick(STATES, again(at)) ?? '';
  pick(HIDDEN, again(again(at)))?.(copy);
  element.after(copy);
}

/** The top of the page once more, as a bar that follows the reader. */
export function banner(body: Element): void {
  const top = body.querySelector('header,[role=banner]');
  if (top && !top.closest('article,section')) top.after(top.cloneNode(true));
}

export function comment(body: Element, at: number): void {
  pick(elementsOf(body), at)?.prepend(body.ownerDocument.createComment(' <b>Disetujui</b> '), '');
}
