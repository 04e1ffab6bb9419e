/**
 * Runs in the page. Changes of two kinds: those that leave a notice what it is (`neutral`), and those that make of any
 * notice one that must stay (`spoiling`). All work on the page as it stands at that moment.
 */
export const NEUTRAL = [
  'wrap',
  'split',
  'swap',
  'inline',
  'reorder',
  'sibling',
  'notation',
  'space',
  'casing',
  'comment',
] as const;
export const SPOILING = [
  'never',
  'word',
  'unknown',
  'button',
  'link',
  'pressed',
  'field',
  'dialog',
  'repaint',
  'generated',
] as const;
export type Change = (typeof NEUTRAL)[number] | (typeof SPOILING)[number];
export type Step = readonly [Change, number];

const WORDS = [
  'Gagal memuat.',
  'Coba lagi.',
  'Perbaiki data Anda.',
  'Ditolak.',
  'Wajib diisi.',
  'Unggah bukti.',
  'Sesi berakhir.',
  'Paling lambat 31 Desember 2024.',
  'Tersisa 2 hari.',
  'Terkunci.',
  'Tidak sesuai Dapodik.',
  'TPG hangus.',
  'Segera hubungi operator.',
  'An error occurred',
  'gak bisa dibuka',
];
const ODD = [
  'namun tidak untuk Anda',
  'jika terlambat',
  'xyzzy',
  '17',
  'kecuali guru baru',
  'karena refleksi',
  'Pelaksanaan',
];
const INSERTED = ['wajib', 'segera', 'perlu Anda', 'ditolak', 'dikembalikan', 'gagal', 'lengkapi', 'bukan'];
const PAINTS = ['#800000', 'orange', 'pink', 'brown', '#16a34a', '#1d4ed8'];

/** Applies `steps`, each with a number from 0 to 1 for where and how. */
export function mutateNotice(notice: () => Element, steps: readonly Step[]): void {
  const document = notice().ownerDocument;
  const make = (tag: string, text = '') => Object.assign(document.createElement(tag), { textContent: text });
  const pick = <T>(all: readonly T[], at: number): T | undefined => all[Math.floor(at * all.length * 0.999)];
  const all = () => [notice(), ...notice().querySelectorAll('*:not(style,svg *)')] as HTMLElement[];
  const texts = () => {
    const walker = document.createTreeWalker(notice(), 4);
    const found: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim().length > 3 && text.parentElement?.localName !== 'style') found.push(text);
    }
    return found;
  };
  /** The innermost element that holds the longest text: what is added there stands in the sentence. */
  const heart = () => {
    const [longest] = texts().sort((one, other) => other.data.length - one.data.length);
    return longest?.parentElement ?? notice();
  };
  const doing: Record<Change, (at: number) => void> = {
    wrap(at) {
      const inner = pick(all(), at);
      const outer = make(inner && /^(?:span|b|strong|em|i|font)$/.test(inner.localName) ? 'span' : 'div');
      if (!inner || inner.localName === 'button') return;
      inner.replaceWith(outer);
      outer.append(inner);
    },
    split(at) {
      const text = pick(texts(), at);
      if (!text || getComputedStyle(text.parentElement ?? notice()).display.includes('flex')) return;
      const cut = 1 + Math.floor(((at * 7919) % 1) * (text.data.length - 1));
      const [a, b] = [make('span', text.data.slice(0, cut)), make('span', text.data.slice(cut))];
      text.replaceWith(a, b);
    },
    swap(at) {
      const old = pick(
        all().filter((one) => /^(?:div|p|section)$/.test(one.localName)),
        at,
      );
      if (!old) return;
      const other = make(at > 0.5 ? 'div' : 'section');
      for (const { name, value } of [...old.attributes]) other.setAttribute(name, value);
      if (old.localName === 'p') other.style.margin = '16px 0';
      other.append(...old.childNodes);
      old.replaceWith(other);
    },
    inline(at) {
      const one = pick(all(), at);
      if (!one || one.localName === 'svg') return;
      const { backgroundColor, color, border, padding } = getComputedStyle(one);
      one.setAttribute(
        'style',
        `${one.getAttribute('style') ?? ''};background-color:${backgroundColor};color:${color};border:${border};padding:${padding}`,
      );
    },
    reorder() {
      const box = notice().parentElement;
      if (
        box?.lastElementChild &&
        box.lastElementChild !== notice() &&
        !box.lastElementChild.contains(notice())
      )
        box.append(box.lastElementChild);
    },
    sibling(at) {
      const other = make('div');
      other.append(make('h2', 'Rangkuman'), make('p', 'Uraian kegiatan di kelas selama satu semester.'));
      if (at > 0.5) notice().before(other);
      else notice().after(other);
    },
    notation(at) {
      const one = pick(all(), at);
      if (!one || one.localName === 'svg') return;
      const { color } = getComputedStyle(one);
      one.style.color =
        at > 0.5
          ? `color-mix(in srgb, ${color} 100%, ${color})`
          : color.replace(
              /rgb\((\d+), (\d+), (\d+)\)/,
              (_all, r, g, b) => `color(srgb ${r / 255} ${g / 255} ${b / 255})`,
            );
    },
    space(at) {
      const text = pick(texts(), at);
      if (text) text.data = `\u200b${text.data.replace(/ /g, at > 0.5 ? ' \u00a0\n' : '\u00ad ')}`;
    },
    casing(at) {
      const text = pick(texts(), at);
      if (text) text.data = at > 0.5 ? text.data.toUpperCase() : text.data.toLowerCase();
    },
    comment: (at) => pick(all(), at)?.prepend(document.createComment(' Segera! ')),
    never(at) {
      const words = pick(WORDS, at) ?? 'Gagal';
      if (at * 10 - Math.floor(at * 10) > 0.5) heart().append(` ${words}`);
      else heart().prepend(make(at > 0.3 ? 'b' : 'div', `${words} `));
    },
    word(at) {
      const [longest] = texts().sort((one, other) => other.data.length - one.data.length);
      if (!longest) return;
      const words = longest.data.split(' ');
      words.splice(Math.floor(at * words.length), 0, pick(INSERTED, (at * 7919) % 1) ?? 'wajib');
      longest.data = words.join(' ');
    },
    unknown: (at) => heart().append(` ${pick(ODD, at)}`),
    button: (at) => heart().append(' ', make('button', pick(['Ajukan', 'Mulai', '', 'Setuju', 'Lihat'], at))),
    link: (at) =>
      heart().append(
        ' ',
        Object.assign(make('a', pick(['Ajukan ulang', 'Ke perencanaan', 'Buka'], at)), { href: '#' }),
      ),
    pressed: () => {
      (notice() as HTMLElement).style.cursor = 'pointer';
    },
    field: () => heart().append(make('input')),
    dialog(at) {
      const outer = make('div');
      outer.setAttribute('role', at > 0.5 ? 'dialog' : 'alertdialog');
      notice().replaceWith(outer);
      outer.append(notice());
    },
    repaint(at) {
      const ground = pick(PAINTS, at) ?? 'orange';
      for (const one of all())
        if (one.localName !== 'svg')
          one.setAttribute('style', `background:${ground};color:#fff;border-color:${ground};padding:8px`);
      for (const drawn of notice().querySelectorAll('svg,svg *'))
        drawn.setAttribute('style', 'fill:#fff;stroke:#fff');
    },
    generated() {
      const style = make('style', '.spoilt::after{content:" Lengkapi data."}');
      document.body.append(style);
      heart().classList.add('spoilt');
    },
  };
  for (const [what, at] of steps) doing[what](at);
}
