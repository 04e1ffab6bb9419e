import { render } from 'preact';
import { adopt } from '../../components/adopt';
import { FloatingView } from '../../components/floating';
import { type PanelProps, PanelView } from '../../components/panel';
import css from '../../components/panel.css?inline';
import { newVisit, type Visit } from '../../components/visit';
import type { Intent } from '../../utils/observations';
import type { Panel } from '../../utils/views/view';
import type { Handle, Mode } from '../../utils/wire/handle';
import { carryOut } from './carry-out';
import { keepKeys } from './keys';
import { reach } from './reach';

interface State {
  panel: Panel | null;
  mode: Mode;
  open: boolean;
  opened: number;
  updated: boolean;
  visit: Visit;
}

const STAGE = 'stage';

/** Paints the sidebar into boot's shadow root, anew for every view, mode and opening. */
export function mountPanel(handle: Handle): void {
  if (handle.shadow.querySelector(`.${STAGE}`)) return; // injected twice: the first one stands
  const state: State = {
    ...{ panel: null, mode: 'docked', open: false, opened: 0, updated: false },
    visit: newVisit(),
  };
  const stage = document.createElement('div');
  stage.className = STAGE;
  adopt(handle.shadow, css);
  keepKeys(stage, handle.signal);
  handle.shadow.append(stage);

  function change(part: Partial<State>): void {
    Object.assign(state, part);
    const { panel } = state;
    const props = panel && { ...propsOf(state, panel, handle), ...visiting() };
    render(props && <Surfaces {...props} open={state.open} />, stage);
  }
  const note = (part: Partial<Visit>) => change({ visit: { ...state.visit, ...part } });
  const visiting = (): Pick<PanelProps, 'visit' | 'onIntent' | 'onCloseAsked'> => ({
    visit: state.visit,
    onIntent: (intent) => {
      look(intent);
      return carryOut(intent, handle, { visit: state.visit, note });
    },
    onCloseAsked: () => note({ asked: null }),
  });
  let looking = false;
  /** *Lihat*: the card stands before the person before the reminder goes. */
  function look(intent: Intent): void {
    if (intent.do !== 'remind' || intent.how !== 'look' || !intent.card) return;
    const folded = state.panel?.cards.some((one) => one.id === intent.card && 'folded' in one && one.folded);
    if (folded) void handle.send({ do: 'settings', change: { folds: { [intent.card]: false } } });
    looking = true; // the card's heading takes focus, not the first one
    if (!state.open) handle.open();
    looking = false;
    reach(stage, intent.card);
  }
  const again = () => change({});
  addEventListener('online', again, { signal: handle.signal });
  addEventListener('offline', again, { signal: handle.signal });
  handle.signal.addEventListener('abort', () => {
    render(null, stage);
    stage.remove();
  });

  handle.stands({
    show: (panel) => change({ panel }),
    setOpen: (open, focus) => change({ open, opened: open && focus && !looking ? state.opened + 1 : 0 }),
    setMode: (mode) => mode !== state.mode && change({ mode }),
    orphaned: () => change({ updated: true }),
  });
}

/** The panel where it is open; what stands in the page where that does not lie under an open panel. */
function Surfaces({ open, ...props }: PanelProps & { open: boolean }) {
  const docked = open && props.mode === 'docked';
  return (
    <>
      {open && <PanelView {...props} />}
      {(docked || !open) && props.status !== 'updated' && <FloatingView {...props} docked={docked} />}
    </>
  );
}

type Rest = Omit<PanelProps, 'visit' | 'onIntent' | 'onCloseAsked'>;

function propsOf(state: State, panel: Panel, handle: Handle): Rest {
  return {
    panel,
    mode: state.mode,
    status: state.updated ? 'updated' : 'ready',
    offline: !navigator.onLine,
    opened: state.opened,
    onReport: handle.skeleton,
    onFold: handle.fold,
    onResize: handle.width,
  };
}
