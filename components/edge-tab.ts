import type { IconName, Tab } from '../utils/views/view';
import { ALARM, BOARD, CHALK, CLOCK, LEDGE, OVERDUE, PERSON_FILLED, UNOFFICIAL, UP } from './icons-tab';

/** The drawings a tab can wear; the others are the panel's. */
const DRAWN: Partial<Record<IconName, readonly string[]>> = {
  clock: CLOCK,
  alarm: ALARM,
  overdue: OVERDUE,
  'person-filled': PERSON_FILLED,
  unofficial: UNOFFICIAL,
  up: UP,
};
const STEP = 16;
/** CSS px that the tab keeps from the window's upper edge, and its own height with it from the lower one. */
const HIGHEST = 8;
const LOWEST = 130;

export interface TabHandlers {
  /** CSS px from the top of the window; the bar of a phone has no use for it. */
  top: number;
  /** Whether the panel is open; the tab is then away. */
  open: boolean;
  /** A trusted press. */
  onOpen(): void;
  /** The person put it elsewhere: CSS px from the top of the window. */
  onMove(top: number): void;
}

/**
 * Draws the folded form into `root`, or draws it anew in place so that focus stays where it was.
 * Plain DOM: it is on every page, and the panel's library is not.
 * @returns the button, which takes focus back when the panel folds
 */
export function drawTab(root: ParentNode & Node, tab: Tab, handlers: TabHandlers): HTMLButtonElement {
  const page = root.ownerDocument;
  if (!page) throw new Error('drawTab: expected a root inside a document, found the document itself');
  const button = root.querySelector<HTMLButtonElement>('.tab') ?? page.createElement('button');
  button.type = 'button';
  button.className = `tab tab-${tab.tone}`;
  button.hidden = handlers.open;
  put(button, handlers.top);
  button.setAttribute('aria-expanded', String(handlers.open));
  button.replaceChildren(...partsOf(tab, brush(page)));
  listen(button, handlers);
  if (!button.isConnected) root.append(button);
  return button;
}

type Brush = ReturnType<typeof brush>;

/** Two ways to make an element: with words or children in it, and a drawing of paths. */
function brush(page: Document) {
  const box = (name: string, ...inside: (Node | string | null)[]): HTMLElement => {
    const element = page.createElement('span');
    element.className = name;
    element.append(...inside.filter((part) => part !== null));
    return element;
  };
  const drawing = (size: number, paths: readonly string[]): SVGElement => {
    const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
    for (const path of paths) {
      const line = page.createElementNS('http://www.w3.org/2000/svg', 'path');
      const kind = path.charAt(0);
      if (kind !== 'M') line.setAttribute('class', kind === '.' ? 'solid' : kind === '!' ? 'hole' : 'dashed');
      line.setAttribute('d', kind === 'M' ? path : path.slice(1));
      svg.append(line);
    }
    return svg;
  };
  return { box, drawing };
}

function partsOf(tab: Tab, { box, drawing }: Brush): Node[] {
  const icon = (name: IconName | null) => {
    const paths = name && DRAWN[name];
    return paths ? drawing(20, paths) : null;
  };
  // What is seen is hidden from hearing: the name says it all in one sentence.
  const seen = (name: string, ...inside: (Node | string | null)[]) => {
    const part = box(name, ...inside);
    part.setAttribute('aria-hidden', 'true');
    return part;
  };
  const { peek, bar } = tab;
  const chip = bar.chip && box(`tab-chip tab-${bar.chip.style}`, icon(bar.chip.icon), bar.chip.text);
  const count = [icon(tab.icon), tab.number && box('tab-number', tab.number), tab.unit];
  return [
    box('tab-name', tab.name),
    seen('tab-peek', box('tab-title', peek.title), box('tab-text', peek.text), box('tab-text', peek.hint)),
    seen('tab-bar', box('tab-title', bar.title), box('tab-text', bar.text)),
    seen('tab-side', brand(box, drawing), tab.icon || tab.number ? box('tab-count', ...count) : null),
    seen('tab-end', chip, icon('up')),
  ];
}

function brand(box: Brush['box'], drawing: Brush['drawing']): Node {
  return box('tab-brand', drawing(24, [`.${BOARD}`, `!${CHALK}`, LEDGE]));
}

/** A window that has become lower since does not lose the tab. */
function put(button: HTMLElement, top: number): void {
  button.style.top = `min(${top}px, 100vh - ${LOWEST}px)`;
}

function within(button: HTMLElement, top: number): number {
  return Math.max(HIGHEST, Math.min(top, button.ownerDocument.documentElement.clientHeight - LOWEST));
}

/** Tabs that were just dragged. Kept apart from the handlers, because the drag's end has the tab drawn anew. */
const dragged = new WeakSet<HTMLElement>();

/** Handlers are set, not added, so that drawing anew leaves none behind. */
function listen(button: HTMLButtonElement, { top, onOpen, onMove }: TabHandlers): void {
  let from: number | null = null;
  const at = (event: PointerEvent) => within(button, top + event.clientY - (from ?? event.clientY));
  button.onpointerdown = (event) => {
    from = event.isTrusted ? event.clientY : null;
    dragged.delete(button);
  };
  button.onpointermove = (event) => {
    if (from === null || Math.abs(event.clientY - from) < HIGHEST) return;
    button.setPointerCapture(event.pointerId);
    dragged.add(button);
    put(button, at(event));
  };
  button.onpointerup = (event) => {
    const top = at(event);
    from = null;
    if (dragged.has(button)) onMove(top);
  };
  button.onclick = (event) => {
    // The click that ends a drag opens nothing.
    if (event.isTrusted && !dragged.delete(button)) onOpen();
  };
  button.onkeydown = (event) => {
    const step = { ArrowUp: -STEP, ArrowDown: STEP }[event.key];
    if (!event.isTrusted || step === undefined) return;
    event.preventDefault();
    onMove(within(button, top + step));
  };
}
