import type { Intent } from '../../utils/observations';
import type { Panel } from '../../utils/views/view';
import type { PanelSide } from '../../utils/wire/handle';
import { edgeTab } from './edge-tab';
import { windowSize } from './room';
import { type Shell, shell } from './shell';

export interface Face extends Pick<Shell, 'fold' | 'open' | 'toggle' | 'width' | 'settle' | 'stands'> {
  show(panel: Panel): void;
  orphaned(): void;
}

interface Around {
  document: Document;
  host: HTMLElement;
  shadow: ShadowRoot;
  signal: AbortSignal;
  load(): Promise<unknown>;
  send(intent: Intent): void;
}

/** What is seen of the companion in a tab: the edge tab and, once it stands, the panel. Both print the latest view. */
export function face({ document, shadow, send, ...around }: Around): Face {
  let latest: Panel | null = null;
  let side: PanelSide | null = null;
  let gone = false;

  const frame = shell({
    ...around,
    root: () => document.documentElement,
    windowWidth: () => windowSize().width,
    turned,
  });
  const tab = edgeTab(shadow, frame.open, (tabTop) => send({ do: 'settings', change: { tabTop } }));

  function draw(): void {
    if (!latest) return; // nothing is known yet
    if (gone && !frame.isOpen()) tab.orphaned(latest.words.updated);
    else tab.draw(latest, frame.isOpen());
  }
  function turned(open: boolean, byPerson: boolean): void {
    draw();
    if (!byPerson) return;
    send({ do: 'settings', change: { open } });
    if (!open) tab.focus();
  }
  return {
    ...frame,
    show(panel) {
      latest = panel;
      frame.show(panel);
      side?.show(panel); // it asks for the latest when it stands
      if (panel.reminder) frame.want();
      draw();
    },
    stands(panel) {
      side = panel;
      if (latest) panel.show(latest);
      if (gone) panel.orphaned();
      frame.stands(panel);
    },
    orphaned() {
      gone = true;
      side?.orphaned(); // without a panel the tab alone says so
      draw();
    },
  };
}
