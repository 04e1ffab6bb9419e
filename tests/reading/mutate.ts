/** Runs in the page: changes markup as another author might have written it, without changing what a person sees said. */
export type Mutation = 'wrap' | 'rename' | 'exchange' | 'split' | 'space' | 'casing' | 'comment';
export const MUTATIONS: Mutation[] = ['wrap', 'rename', 'exchange', 'split', 'space', 'casing', 'comment'];

/** Applies `steps` of [mutation, where], each where a fraction of the candidates at that moment. */
export function mutate(body: HTMLElement, steps: readonly (readonly [Mutation, number])[]): void {
  const document = body.ownerDocument;
  const pick = <T>(all: readonly T[], at: number): T | undefined => all[Math.floor(at * all.length)];
  const elements = () => [...body.querySelectorAll<HTMLElement>('*:not(style,script,option,svg *)')];
  const texts = () => {
    const walker = document.createTreeWalker(body, 4);
    const found: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim().length > 3 && !/^(STYLE|SCRIPT|OPTION)$/.test(text.parentElement?.tagName ?? ''))
        found.push(text);
    }
    return found;
  };
  const rebuilt = (element: HTMLElement, tag: string) => {
    const other = document.createElement(tag);
    for (const { name, value } of [...element.attributes]) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  };
  const SWAPS: Record<string, string> = {
    DIV: 'section',
    SECTION: 'div',
    B: 'strong',
    STRONG: 'span',
    EM: 'i',
    I: 'em',
    SPAN: 'b',
    P: 'div',
    H3: 'h4',
    H2: 'h3',
  };
  const doing: Record<Mutation, (at: number) => void> = {
    wrap(at) {
      const element = pick(
        elements().filter((one) => /^(DIV|SECTION|P|UL|OL|TABLE|H\d|SPAN|B|BUTTON)$/.test(one.tagName)),
        at,
      );
      if (!element) return;
      const inline = /^(SPAN|B|BUTTON)$/.test(element.tagName);
      const outer = document.createElement(inline ? 'span' : 'div');
      element.replaceWith(outer);
      outer.append(element);
    },
    rename(at) {
      pick(elements(), at)?.setAttribute('class', `css-${Math.floor(at * 1e6).toString(36)}`);
    },
    exchange(at) {
      const element = pick(
        elements().filter((one) => SWAPS[one.tagName] && !one.hasAttribute('role')),
        at,
      );
      if (element) rebuilt(element, SWAPS[element.tagName] ?? 'div');
    },
    split(at) {
      const text = pick(texts(), at);
      if (!text) return;
      const cut = 1 + Math.floor(((at * 7919) % 1) * (text.data.length - 1));
      const [a, b] = [document.createElement('span'), document.createElement('span')];
      a.textContent = text.data.slice(0, cut);
      b.textContent = text.data.slice(cut);
      text.replaceWith(a, b);
    },
    space(at) {
      const text = pick(texts(), at);
      if (text) text.data = `\u200b${text.data.replace(/ /g, at > 0.5 ? ' \u00a0\n' : '\u200b ')}\u200b`;
    },
    casing(at) {
      const text = pick(
        texts().filter((one) => !/[A-Z].*[A-Z]/.test(one.data) || one.data.length < 30),
        at,
      );
      // Names keep their case: a person tells them by it.
      if (text && !text.parentElement?.closest('[data-name]'))
        text.data =
          at > 0.5 ? text.data.toUpperCase() : text.data.charAt(0) + text.data.slice(1).toLowerCase();
    },
    comment(at) {
      pick(elements(), at)?.prepend(document.createComment(' <b>Disetujui</b> '), '');
    },
  };
  for (const [what, at] of steps) doing[what](at);
}
