import { useEffect, useRef, useState } from 'preact/hooks';
import type { Intent, Outcome, Panel } from '../utils/views/view';
import { BandView } from './band';
import { Cards } from './cards';
import { keptWidth, shownWidth } from './dress';
import { FirstRunView } from './first-run';
import { Grip, type SheetSize } from './grip';
import { Header } from './header';
import { Icon } from './icon';
import { pressKey } from './keys';
import { Menu } from './menu';
import { Notes } from './notes';
import { Resizer } from './resizer';
import { Loading, Updated } from './states';
import { onlyTrusted } from './trusted';
import { useDesk } from './use-desk';
import { Veil } from './veil';

export type Mode = 'docked' | 'over' | 'sheet';

export interface PanelProps {
  panel: Panel;
  /** `docked` beside the page, `over` it, or a bottom `sheet`; the entrypoint knows how wide the window is. */
  mode: Mode;
  /** `reading`: a look at the page is under way and there is nothing older to show. `updated`: the extension was replaced. */
  status: 'ready' | 'reading' | 'updated';
  offline: boolean;
  /** Counts the times the panel was opened by key or click: each moves focus to its first heading. 0: never. */
  opened: number;
  /** Resolves with what came of it; a rejection counts as not done. */
  onIntent(intent: Intent): Promise<Outcome>;
  onFold(): void;
  /** Width as shown in CSS px while the edge is dragged; it is kept by an intent `settings` at the end. */
  onResize(width: number): void;
}

/** The whole sidebar. */
export function PanelView(props: PanelProps) {
  const { panel, mode, onFold } = props;
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  const surface = useDesk(props, root);
  const [menu, setMenu] = useState(false);
  const [lifted, setLifted] = useState(false);
  const [size, setSize] = useState<SheetSize>('half');
  const width = useWidth(props, surface.desk.act);
  useEffect(() => {
    if (props.opened > 0) heading.current?.focus();
  }, [props.opened]);
  const closeMenu = () => {
    setMenu(false);
    menuButton.current?.focus();
  };
  const onEscape = () => {
    if (menu) closeMenu();
    else if (surface.desk.opened) surface.desk.close();
    else if (surface.toaster.toast) surface.toaster.hide();
    else onFold();
  };
  const undo = () => surface.toaster.last !== null && surface.undo(surface.toaster.last);
  const full = mode === 'sheet' && size === 'full';
  return (
    <>
      {full && <Veil class="scrim" onPress={() => setSize('half')} />}
      <aside
        class={`panel panel-${mode}${mode === 'sheet' ? ` sheet-${size}` : ''}${surface.toaster.toast ? ' has-toast' : ''}`}
        style={mode === 'sheet' ? undefined : { width: `${width.shown}px` }}
        {...COMPLEMENTARY}
        aria-label={panel.header.name}
        lang={panel.language}
        ref={root}
        onKeyDown={(event) => pressKey(event, { onEscape, onUndo: undo, trap: full })}
        {...onlyTrusted}
      >
        {mode === 'sheet' ? (
          <Grip label={panel.header.grip} size={size} onSize={setSize} onFold={onFold} />
        ) : (
          <Resizer
            label={panel.header.resize}
            width={width.shown}
            onWidth={width.move}
            onSettled={width.settle}
          />
        )}
        <Header
          header={panel.header}
          sheet={mode === 'sheet'}
          lifted={lifted}
          menuOpen={menu}
          menuButton={menuButton}
          onMenu={() => (menu ? closeMenu() : setMenu(true))}
          onFold={onFold}
        />
        {menu && (
          <Menu items={panel.menu} label={panel.header.menu} act={surface.desk.act} onClose={closeMenu} />
        )}
        <Body {...props} desk={surface.desk} heading={heading} onLift={setLifted} />
        <Notes surface={surface} words={panel.words} sentence={sentenceOf(panel)} />
      </aside>
    </>
  );
}

/** Said outright because the contract names the role, whatever the element. */
const COMPLEMENTARY = { role: 'complementary' } as const;

type BodyProps = PanelProps &
  Pick<Parameters<typeof Cards>[0], 'desk' | 'heading'> & { onLift(lifted: boolean): void };

function Body({ panel, status, offline, desk, heading, onFold, onLift }: BodyProps) {
  return (
    <div class="scroll" onScroll={(event) => onLift(event.currentTarget.scrollTop > 4)}>
      {offline && (
        <BandView band={{ icon: 'offline', text: panel.words.offline, button: null }} desk={desk} />
      )}
      {panel.band && <BandView band={panel.band} desk={desk} />}
      {status === 'updated' ? (
        <Updated
          words={panel.words.updated}
          heading={heading}
          onReload={() => desk.act({ do: 'reload-page' })}
          onLater={onFold}
        />
      ) : status === 'reading' ? (
        <Loading words={panel.words} />
      ) : panel.firstRun ? (
        <FirstRunView step={panel.firstRun} desk={desk} heading={heading} />
      ) : (
        <>
          <Cards cards={panel.cards} desk={desk} heading={heading} />
          <p class="foot">
            <Icon name="shield" />
            <span>{panel.foot}</span>
          </p>
        </>
      )}
    </div>
  );
}

/** The width follows the pointer at once and the settings once they have come back. */
function useWidth({ panel, onResize }: PanelProps, act: (intent: Intent) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  useEffect(() => setDragged(null), [panel.width, panel.textSize]);
  const move = (width: number) => {
    setDragged(width);
    onResize(width);
  };
  const settle = (width: number) => {
    move(width);
    act({ do: 'settings', change: { width: keptWidth(width, panel.textSize) } });
  };
  return { shown: dragged ?? shownWidth(panel), move, settle };
}

function sentenceOf(panel: Panel): string {
  for (const card of panel.cards) if (card.id === 'now') return card.sentence;
  return '';
}
