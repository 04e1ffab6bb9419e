import { locate } from '../../utils/reading/locate';
import type { Panel } from '../../utils/views/view';
import { type PanelSide, putHandle } from '../../utils/wire/handle';
import { onPush } from '../../utils/wire/push';
import { practiceClock, today } from './clock';
import { edgeTab } from './edge-tab';
import { mountHost } from './host';
import { lookout } from './look';
import { pointAt } from './point';
import { post } from './post';
import { shell } from './shell';
import { watch } from './watch';

/** The whole of what stands on every PMM page, until `signal` ends or the extension goes. */
export function start(document: Document, signal: AbortSignal): void {
  const { host, shadow } = mountHost(document, signal);
  const looking = new AbortController();
  signal.addEventListener('abort', () => looking.abort());
  const clock = () => practiceClock(document);
  const eyes = lookout(document);
  let latest: Panel | null = null;
  let side: PanelSide | null = null;

  const wire = post(clock, got, orphaned);
  const frame = shell({ root: document.documentElement, host, signal, load: wire.openPanel, turned });
  const tab = edgeTab(shadow, frame.open, (tabTop) => wire.set({ tabTop }));
  void wire.see();
  watch(document, looking.signal, look, lookAgain);

  function look(): void {
    const report = eyes.look(today(clock()), clock());
    if (report) void wire.report(report);
  }
  function lookAgain(): void {
    eyes.forget();
    look();
  }
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
    lookAgain,
    pointAt(stage) {
      const element = locate(document, stage);
      if (element) pointAt(element, shadow, signal);
      return element !== null;
    },
  });
  signal.addEventListener(
    'abort',
    onPush((push) => (push === 'toggle' ? frame.toggle() : void wire.see())),
  );
}
