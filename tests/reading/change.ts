/** Runs in the page: what sites do to a living page, with and without a trace that a mutation observer sees. */
export const CHANGES = [
  'add',
  'remove',
  'move',
  'away',
  'back',
  'text',
  'split',
  'wrap',
  'class',
  'style',
  'display',
  'attribute',
  'field',
  'type',
  'details',
  'shadow',
  'shadow-text',
  'frame-text',
  'sheet',
  'break',
] as const;
export type Change = (typeof CHANGES)[number];

const away: Element[] = [];

const FRAGMENTS = [
  '<label>Sebagai Pegawai <div><div><p><em><input type="radio"></em></p></div></div></label>',
  '<div><b>Siti</b> <b>Rahmawati</b> <i>pengajar</i> <span>kelas</span></div>',
  '<li>Perencanaan <b>Disetujui</b></li>',
  '<div><h3>Pelaksanaan</h3><span>Terkunci</span><p>Sampai <i>31 Maret 2024</i></p></div>',
  '<p>Setelah <b>disetujui</b>, Anda dapat melanjutkan <span><b>a</b><i>b</i></span> lagi.</p>',
  '<label>Sebagai Atasan <span><input type="radio" checked></span></label>',
  '<select><option>Januari - Juni 2024</option><option>Juli - Desember 2024</option></select>',
  '<details><summary>Penilaian</summary><p>Selesai</p></details>',
  '<div role="tablist"><a role="tab" aria-selected="true">Sebagai Pegawai</a></div>',
  '<div class="row"><span><b>Siti</b><b>Rahmawati</b></span><span><b>SD</b><b>Negeri</b></span></div>',
  '<svg role="img" aria-label="Selesai" width="9" height="9"><title>Terkunci</title></svg>',
  '<table><tr><th>Tahap</th><th>Status</th></tr><tr><td>Penilaian</td><td>Belum dimulai</td></tr></table>',
  '<x-card>Observasi Kinerja<p>Menunggu persetujuan</p></x-card>',
  '<input value="Budi Santoso"><iframe></iframe>',
  '<header><h2>Rangkuman</h2><button>Ajukan</button></header>',
];
const WORDS = [
  'Disetujui',
  '',
  ' ',
  'Menunggu',
  'persetujuan',
  'Pelaksanaan',
  '24 poin',
  '31 Maret 2024',
  'oleh',
];
const CLASSES = ['', 'gone', 'faint', 'unseen', 'block', 'flex', 'after', 'open'];
const STYLES = [
  '',
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'display:inline-block',
  'display:block',
];
const ATTRIBUTES: [string, string | null][] = [
  ['hidden', ''],
  ['hidden', null],
  ['aria-hidden', 'true'],
  ['aria-hidden', null],
  ['role', 'heading'],
  ['role', 'button'],
  ['role', 'row'],
  ['role', 'img'],
  ['role', null],
  ['aria-level', '4'],
  ['aria-current', 'page'],
  ['aria-current', null],
  ['aria-selected', 'false'],
  ['aria-label', 'Terkunci'],
  ['aria-busy', 'true'],
  ['data-state', 'active'],
  ['type', 'checkbox'],
  ['alt', 'Selesai'],
  ['title', 'Menu akun'],
  ['placeholder', 'Tulis pesan'],
];
// Rules by class, by what stands before, by place and by what is inside: one change shows or hides others.
const RULES = [
  '.gone{display:none}.faint{opacity:0}.unseen{visibility:hidden}.block{display:block}.flex{display:flex}',
  '.open~.after{display:none}',
  'body:has(details[open]) .flex{display:none}',
  'span:nth-child(3){display:block}',
  'li:last-child{visibility:hidden}',
];

/** Applies steps of [change, which, how], `which` and `how` a fraction of what there is at that moment. */
export function change(document: Document, steps: readonly (readonly [Change, number, number])[]): void {
  const { body } = document;
  const pick = <T>(all: ArrayLike<T>, at: number): T | undefined => all[Math.floor(at * all.length)];
  const made = (html: string): DocumentFragment => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  };
  const doing: Record<Change, (at: Element, how: number) => void> = {
    add: (at, how) => at.insertBefore(made(pick(FRAGMENTS, how) ?? ''), pick(at.childNodes, how) ?? null),
    remove: (at) => at.remove(),
    move(at, how) {
      const to = pick(body.querySelectorAll('*'), how);
      if (to && !at.contains(to)) to.append(at);
    },
    away(at) {
      at.remove();
      away.push(at);
    },
    // What stands nowhere changes unseen.
    back(at, how) {
      const back = away.pop();
      if (!back) return;
      const inner = pick(back.querySelectorAll('*'), how) ?? back;
      inner.prepend(pick(WORDS, how) ?? '', made(pick(FRAGMENTS, how) ?? ''));
      inner.setAttribute('role', 'row');
      at.prepend(back);
    },
    text(at, how) {
      const node = pick(
        [...at.childNodes].filter((one) => one.nodeType === 3),
        how,
      );
      if (node) node.nodeValue = pick(WORDS, how) ?? '';
      else at.append(pick(WORDS, how) ?? '');
    },
    split(at) {
      const node = [...at.childNodes].find((one) => one.nodeType === 3 && (one.nodeValue?.length ?? 0) > 2);
      if (node) (node as Text).splitText(2);
    },
    wrap(at, how) {
      const outer = document.createElement(pick(['span', 'div', 'b', 'label', 'a', 'p'], how) ?? 'div');
      at.replaceWith(outer);
      outer.append(at);
    },
    class: (at, how) => at.setAttribute('class', pick(CLASSES, how) ?? ''),
    style: (at, how) => at.setAttribute('style', pick(STYLES, how) ?? ''),
    display(_at, how) {
      const some = body.querySelectorAll<HTMLElement>('b,i,span');
      pick(some, (how * 97) % 1)?.style.setProperty('display', how > 0.5 ? 'inline' : 'inline-block');
    },
    attribute(at, how) {
      const [name, value] = pick(ATTRIBUTES, how) ?? ['hidden', ''];
      if (value === null) at.removeAttribute(name);
      else at.setAttribute(name, value);
    },
    field(_at, how) {
      const field = pick(body.querySelectorAll('input,select'), how);
      if (field instanceof HTMLInputElement) {
        field.value = pick(WORDS, how) ?? '';
        field.checked = how > 0.5;
      } else if (field instanceof HTMLSelectElement) field.selectedIndex = how > 0.5 ? 1 : -1;
    },
    type(_at, how) {
      pick(body.querySelectorAll('input'), (how * 97) % 1)?.setAttribute(
        'type',
        how > 0.5 ? 'radio' : 'text',
      );
    },
    details(_at, how) {
      pick(body.querySelectorAll('details'), how)?.toggleAttribute('open');
    },
    shadow(_at, how) {
      const host = pick(body.querySelectorAll('x-card,div,span,p,h3'), how);
      if (!host || host.shadowRoot) return;
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.append(made('<p>Refleksi Tindak Lanjut</p><slot></slot><b>Terkunci</b>'));
    },
    'shadow-text'(_at, how) {
      const hosts = [...body.querySelectorAll('*')].filter((one) => one.shadowRoot);
      pick(hosts, how)?.shadowRoot?.prepend(pick(WORDS, how) ?? '', made(pick(FRAGMENTS, how) ?? ''));
    },
    'frame-text'(_at, how) {
      pick(body.querySelectorAll('iframe'), how)?.contentDocument?.body?.append(pick(WORDS, how) ?? '');
    },
    sheet(_at, how) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(pick(RULES, how) ?? '');
      document.adoptedStyleSheets = how > 0.9 ? [] : [...document.adoptedStyleSheets.slice(-3), sheet];
    },
    break: (at) => at.append(document.createElement('br'), 'Selesai'),
  };
  for (const [what, at, how] of steps) {
    const element = pick(body.querySelectorAll('*:not(style,script)'), at);
    if (element) doing[what](element, how);
  }
}
