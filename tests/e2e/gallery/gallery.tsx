import { render } from 'preact';
import { DashboardView } from '../../../components/dashboard';
import pageCss from '../../../components/dashboard.css?inline';
import { dress } from '../../../components/dress';
import { drawTab } from '../../../components/edge-tab';
import tabCss from '../../../components/edge-tab.css?inline';
import { FloatingView } from '../../../components/floating';
import { PanelView } from '../../../components/panel';
import panelCss from '../../../components/panel.css?inline';
import { PopupView } from '../../../components/popup';
import popupCss from '../../../components/popup.css?inline';
import { Unanswered } from '../../../components/unanswered';
import type { Intent, Overview } from '../../../utils/views/view';
import { STATES, type State } from './states';

/** What the surface asked for since the state was put up, for the tests of its behaviour. */
interface Heard {
  intents: Intent[];
  folds: number;
  widths: number[];
  opens: number;
  tops: number[];
}
const silence = (): Heard => ({ intents: [], folds: 0, widths: [], opens: 0, tops: [] });
const heard = silence();
/** Whether the background takes its time: nothing is answered any more. */
const background = { isSilent: false };
/** As the reader would give it, with enough of it to scroll. */
const SKELETON = `<!doctype html>\n<html lang="id">${'<div><p>Perencanaan: Menunggu persetujuan</p><p>Xxxx Xxxxxxxxx, X.Xx.</p></div>\n'.repeat(60)}</html>`;

/** Puts one state on the page, as the entrypoints would: host under <html>, shadow root, adopted sheets. */
function show(name: string, opened = 0): void {
  const state = STATES.find((one) => one.name === name);
  if (!state) throw new Error(`gallery: expected one of the states, found "${name}"`);
  document.querySelector('pendamping-pmm')?.remove();
  Object.assign(heard, silence());
  background.isSilent = false;
  state.visit.told.clear();
  const host = document.createElement('pendamping-pmm');
  dress(host, state.panel);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = stylesOf(state).map(sheet);
  document.documentElement.append(host);
  document.body.hidden = state.overview !== null; // a page of our own has no site under it
  if (state.surface === 'tab') drawFolded(root, state);
  else if (state.surface === 'reminder') drawReminder(root, state);
  else render(<Shown state={state} opened={opened} />, root);
}

/** Another view in the same panel, as when an answer comes back from the background. */
function turn(name: string): void {
  const root = document.querySelector('pendamping-pmm')?.shadowRoot;
  const state = STATES.find((one) => one.name === name);
  if (!root || !state) throw new Error(`gallery: expected a panel and one of the states, found "${name}"`);
  render(<Shown state={state} opened={0} />, root);
}

function drawFolded(root: ShadowRoot, state: State): void {
  const { panel } = state;
  drawTab(root, panel.tab, {
    top: panel.tabTop,
    open: false,
    onOpen: () => {
      heard.opens += 1;
    },
    // Drawn anew at once, as boot does.
    onMove: (top) => {
      heard.tops.push(top);
      drawFolded(root, { ...state, panel: { ...panel, tabTop: top } });
    },
  });
}

/** As boot and the panel's script draw them: side by side. */
function drawReminder(root: ShadowRoot, state: State): void {
  drawFolded(root, state);
  const stage = document.createElement('div');
  root.append(stage);
  render(<Shown state={state} opened={0} />, stage);
}

const isPopup = ({ surface }: State): boolean => surface === 'popup' || surface === 'unanswered';
const stylesOf = (state: State): string[] =>
  state.overview ? [pageCss] : isPopup(state) ? [popupCss] : [tabCss, panelCss];
const MESSAGES = {
  title: 'Pendamping PMM',
  text: 'Pendamping belum menjawab. Data Anda tetap tersimpan di peramban ini. Mohon coba lagi.',
  again: 'Coba lagi',
};

function Shown({ state, opened }: { state: State; opened: number }) {
  if (state.overview) return <Page state={state} overview={state.overview} />;
  if (isPopup(state)) return <InPopup state={state} />;
  if (state.surface === 'reminder') return <FloatingView {...ownOf(state)} docked={false} />;
  return (
    <PanelView
      {...ownOf(state)}
      mode={state.mode}
      status={state.status}
      offline={state.offline}
      opened={opened}
      onFold={() => {
        heard.folds += 1;
      }}
      onResize={(width) => heard.widths.push(width)}
    />
  );
}

/** What both surfaces in the page are given. */
const ownOf = (state: State) => ({
  panel: state.panel,
  visit: state.visit,
  onCloseAsked: () => {},
  onIntent: async (intent: Intent) => {
    heard.intents.push(intent);
    return background.isSilent ? new Promise<never>(() => {}) : state.outcome;
  },
  onReport: async () => SKELETON,
});

function Page({ state, overview }: { state: State; overview: Overview }) {
  return (
    <DashboardView
      overview={overview}
      data={state.data ?? null}
      evidence={state.evidence ?? null}
      offline={state.offline}
      here={null}
      onIntent={async (intent) => {
        heard.intents.push(intent);
        return state.outcome;
      }}
      onPrint={() => {}}
    />
  );
}

/** At the top of the window, as if it were its own. */
function InPopup({ state }: { state: State }) {
  return (
    <div style={{ position: 'fixed', inset: '0 0 auto' }}>
      {state.surface === 'popup' ? <Popup state={state} /> : <Unanswered {...MESSAGES} onAgain={() => {}} />}
    </div>
  );
}

function Popup({ state }: { state: State }) {
  return (
    <PopupView
      panel={state.panel}
      access={state.access ?? { none: false, missing: [] }}
      offline={state.offline}
      pages={{ summary: '#', settings: '#setelan' }}
      onIntent={async (intent) => {
        heard.intents.push(intent);
        return state.outcome;
      }}
      onOpen={async () => state.outcome.ok}
      onAllow={async () => state.outcome.ok}
      onPage={() => {}}
    />
  );
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** How high the window has to be for the whole panel to show. */
function wholeHeight(): number {
  const root = document.querySelector('pendamping-pmm')?.shadowRoot;
  // The full page is as high as what it holds.
  const column = root?.querySelector('.column');
  if (column) return Math.ceil(document.documentElement.scrollHeight);
  const scroll = root?.querySelector('.scroll');
  if (!scroll) return window.innerHeight;
  return Math.ceil(window.innerHeight - scroll.clientHeight + scroll.scrollHeight);
}

/** Resolves when nothing moves any more. */
async function settled(): Promise<void> {
  const root = document.querySelector('pendamping-pmm')?.shadowRoot;
  await Promise.all((root?.getAnimations() ?? []).map((animation) => animation.finished));
}

Object.assign(window, {
  gallery: {
    show,
    turn,
    wholeHeight,
    settled,
    heard,
    background,
    states: STATES.map(({ name, width, height, press }) => ({ name, width, height, press })),
  },
});
