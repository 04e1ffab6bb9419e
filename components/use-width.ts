import { useEffect, useRef, useState } from 'preact/hooks';
import type { Intent } from '../utils/views/view';
import { keptWidth, shownWidth } from './dress';
import type { PanelProps } from './panel-props';

/** The width follows the pointer at once and the settings once they have come back. */
export function useWidth({ panel, onResize }: PanelProps, act: (intent: Intent) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  const asked = useRef<number | null>(null);
  useEffect(() => {
    // An answer to an earlier step must not throw back somebody who has moved on since.
    if (asked.current !== null && asked.current !== panel.width) return;
    asked.current = null;
    setDragged(null);
  }, [panel.width, panel.textSize]);
  const move = (width: number) => {
    setDragged(width);
    onResize(width);
  };
  const settle = (width: number) => {
    move(width);
    asked.current = keptWidth(width, panel.textSize);
    act({ do: 'settings', change: { width: asked.current } });
  };
  return { shown: dragged ?? shownWidth(panel), move, settle };
}
