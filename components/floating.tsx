import { useEffect, useRef } from 'preact/hooks';
import { shownWidth } from './dress';
import { Notes } from './notes';
import type { PanelProps } from './panel-props';
import { ReminderView } from './reminder';
import { onlyTrusted } from './trusted';
import { useDesk } from './use-desk';

type FloatingProps = Pick<PanelProps, 'panel' | 'visit' | 'onIntent' | 'onReport' | 'onCloseAsked'> & {
  /** The panel stands beside the page at its right. */
  docked: boolean;
};

/** At the lower right of the page: the reminder, and what came of a press on it. */
export function FloatingView(props: FloatingProps) {
  const { panel, docked } = props;
  const root = useRef<HTMLDivElement>(null);
  const { desk, ...surface } = useDesk(props, root);
  const back = useWayBack(panel.reminder != null);
  const reminder = panel.reminder ?? null;
  if (!reminder && !surface.toaster.toast) return null;
  const place = { '--tab-top': `${panel.tabTop}px`, '--beside': docked ? `${shownWidth(panel)}px` : '0px' };
  return (
    <div
      class={`floating${docked ? ' floating-docked' : ''}`}
      style={place}
      lang={panel.language}
      ref={root}
      onFocusIn={back.came}
      onFocusOut={back.left}
      {...onlyTrusted}
    >
      {reminder && <ReminderView key={reminder.id} reminder={reminder} act={desk.act} />}
      <Notes surface={{ desk, ...surface }} words={panel.words} sentence="" />
    </div>
  );
}

/** Who came from the page by key goes on there when the reminder is away, and not at the page's beginning. */
function useWayBack(stands: boolean) {
  const from = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (stands) return;
    from.current?.focus({ preventScroll: true }); // focus was elsewhere: it stays there
    from.current = null;
  }, [stands]);
  const outside = ({ currentTarget, relatedTarget: other }: FocusEvent) =>
    other instanceof HTMLElement && currentTarget instanceof Node && !currentTarget.contains(other)
      ? other
      : null;
  return {
    came: (event: FocusEvent) => {
      from.current = outside(event) ?? from.current;
    },
    left: (event: FocusEvent) => {
      if (outside(event)) from.current = null;
    },
  };
}
