import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Panel } from '../utils/views/view';
import { Body } from './body';
import { useKeptFocus } from './focus';
import type { SheetSize } from './grip';
import { pressKey } from './keys';
import { Notes } from './notes';
import type { PanelProps } from './panel-props';
import { ReportView } from './report';
import { Top } from './top';
import { onlyTrusted } from './trusted';
import { useDesk } from './use-desk';
import { useMenu } from './use-menu';
import { reportOf } from './use-report';
import { useWidth } from './use-width';
import { Veil } from './veil';

export type { Mode, PanelProps } from './panel-props';

/** The whole sidebar. */
export function PanelView(props: PanelProps) {
  const { panel, mode } = props;
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  const heading = useFirstHeading(props.opened);
  const surface = useDesk(props, root);
  const menu = useMenu();
  const width = useWidth(props, surface.desk.act);
  const [size, setSize] = useState<SheetSize>('half');
  const [lifted, setLifted] = useState(false);
  const full = mode === 'sheet' && size === 'full';
  // Who is to point at the page has to see it.
  useEffect(() => {
    if (props.visit.asked === 'pointing') setSize('half');
  }, [props.visit.asked]);
  const report = reportOf(panel);
  const keys = { ...keysOf(surface, menu, props.onFold), trap: full };
  return (
    <>
      {full && <Veil class="scrim" onPress={() => setSize('half')} />}
      <aside
        class={classOf(mode, size, surface.toaster.toast !== null)}
        style={mode === 'sheet' ? undefined : { width: `${width.shown}px` }}
        {...COMPLEMENTARY}
        aria-label={panel.header.name}
        lang={panel.language}
        ref={root}
        tabIndex={-1}
        onKeyDown={(event) => pressKey(event, keys)}
        {...onlyTrusted}
      >
        <Top {...props} {...{ width, menu, size, lifted }} onSize={setSize} act={surface.desk.act} />
        <Body {...props} desk={surface.desk} heading={heading} onLift={setLifted} />
        {report && surface.report.text !== null && (
          <ReportView
            report={report}
            text={surface.report.text}
            desk={surface.desk}
            onClose={surface.report.close}
          />
        )}
        <Notes surface={surface} words={panel.words} sentence={sentenceOf(panel)} />
      </aside>
    </>
  );
}

/** Said outright because the contract names the role, whatever the element. */
const COMPLEMENTARY = { role: 'complementary' } as const;

function classOf(mode: PanelProps['mode'], size: SheetSize, toast: boolean): string {
  return `panel panel-${mode}${mode === 'sheet' ? ` sheet-${size}` : ''}${toast ? ' has-toast' : ''}`;
}

/** The `now` heading or what stands in its place; it takes focus each time the count goes up. */
function useFirstHeading(opened: number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened > 0) heading.current?.focus(); // while a page is being read there is no heading yet
  }, [opened]);
  return heading;
}

/** Esc closes one thing at a time, the nearest first; Ctrl + Z takes back the last action. */
function keysOf(surface: ReturnType<typeof useDesk>, menu: ReturnType<typeof useMenu>, onFold: () => void) {
  const { desk, toaster, report } = surface;
  const onEscape = () => {
    if (report.text !== null) report.close();
    else if (menu.open) menu.close();
    else if (desk.opened) desk.close();
    else if (toaster.toast) toaster.hide();
    else onFold();
  };
  const onUndo = () => {
    if (toaster.last !== null) surface.undo(toaster.last);
  };
  return { onEscape, onUndo };
}

function sentenceOf(panel: Panel): string {
  for (const card of panel.cards) if (card.id === 'now') return card.sentence;
  return '';
}
