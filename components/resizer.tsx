import { useEffect, useState } from 'preact/hooks';
import { WIDTHS } from './dress';

const STEP = 16;

interface ResizerProps {
  label: string;
  /** As shown, CSS px. */
  width: number;
  onWidth(width: number): void;
  onSettled(width: number): void;
}

/** The panel's left edge: drag it, or move it with the arrow keys. */
export function Resizer({ label, width, onWidth, onSettled }: ResizerProps) {
  const drag = useDrag(onWidth, onSettled);
  const press = (event: KeyboardEvent) => {
    const next = byKey(event.key, width);
    if (next === null) return;
    event.preventDefault();
    onSettled(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget; <hr> is not one
    <div
      class="resizer"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={WIDTHS.min}
      aria-valuemax={WIDTHS.max}
      onKeyDown={press}
      onPointerDown={(event) => drag.start(event, width)}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={drag.end}
    />
  );
}

function byKey(key: string, width: number): number | null {
  const widths: Record<string, number> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: WIDTHS.min,
    End: WIDTHS.max,
  };
  const wanted = widths[key];
  return wanted === undefined ? null : within(wanted);
}

const within = (width: number) => Math.round(Math.min(WIDTHS.max, Math.max(WIDTHS.min, width)));

interface Drag {
  x: number;
  from: number;
  now: number;
}
type Pull = PointerEvent & { currentTarget: HTMLElement };

function useDrag(onWidth: (width: number) => void, onSettled: (width: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = (event: Pull, width: number) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
    setDrag({ x: event.clientX, from: width, now: width });
  };
  const move = (event: Pull) => {
    if (drag) setDrag({ ...drag, now: within(drag.from + drag.x - event.clientX) });
  };
  const end = () => {
    if (drag && drag.now !== drag.from) onSettled(drag.now);
    setDrag(null);
  };
  useEffect(() => {
    if (drag && drag.now !== drag.from) onWidth(drag.now);
  }, [drag?.now]);
  return { start, move, end };
}
