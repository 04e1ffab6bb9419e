import type { Panel } from '../../utils/views/view';
import { type PanelSide, putHandle, type ReaderSide } from '../../utils/wire/handle';
import { onPush } from '../../utils/wire/push';
import { practiceClock } from './clock';
import { edgeTab } from './edge-tab';
import { eyes } from './eyes';
import { mountHost } from './host';
import { pointAt } from './point';
import { post } from './post';
import { shell } from './shell';
import { onShortcut } from './shortcut';

/** The whole of what stands on every PMM page, until `signal` ends or the extension goes. */
export function start(document: Document, signal: AbortSignal): void {
  const { host, shadow } = mountHost(document, signal);
  const looking = new AbortController();
  signal.addEventListener('abort', () => looking.abort());
  const clock = () => practiceClock(document);
  let latest: Panel | null = null;
  let side: PanelSide | null = null;
  let reader: ReaderSide | null = null;

  const wire = post(clock, got, orphaned);
  const frame = shell({
    root: document.documentElement,
    host,
    signal,
    load: () => void wire.inject('panel'),
    turned,
  });
  const tab = edgeTab(shadow, frame.open, (tabTop) => wire.set({ tabTop }));
  onShortcut(signal, frame.toggle);
  void wire.see();
  const sight = eyes(document, looking.signal, wire);

  function got(panel: Panel): void {
    latest = panel;
    frame.show(panel);
    side?.show(panel); // it asks for the latest when it stands
    tab.draw(panel, frame.isOpen());
  }
  function turned(open: boolean, byPerson: boolean): void {
    if (latest) tab.draw(latest, open);
    if (byPerson) wire.set({ open });
    if (byPerson && !open) tab.focus();
  }
  function orphaned(): void {
    looking.abort();
    side?.orphaned(); // without a panel the tab alone says so
    if (latest) tab.orphaned(latest.words.updated);
  }
  putHandle({
    shadow,
    signal,
    clock,
    stands(panel) {
      side = panel;
      if (latest) panel.show(latest);
      frame.stands(panel);
    },
    refresh: got,
    fold: frame.fold,
    width: frame.width,
    sees(given) {
      reader = given;
      sight.open(given);
    },
    lookAgain: sight.lookAgain,
    pointAt(stage) {
      const element = reader?.locate(stage) ?? null; // not read yet, or not spoken of here
      if (element) pointAt(element, shadow, signal);
      return element !== null;
    },
  });
  signal.addEventListener(
    'abort',
    onPush((push) => (push === 'toggle' ? frame.toggle() : void wire.see())),
  );
}
