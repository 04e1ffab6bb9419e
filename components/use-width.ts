import { useEffect, useState } from 'preact/hooks';
import type { Intent } from '../utils/views/view';
import { keptWidth, shownWidth } from './dress';
import type { PanelProps } from './panel-props';

/** The width follows the pointer at once and the settings once they have come back. */
export function useWidth({ panel, onResize }: PanelProps, act: (intent: Intent) => void) {
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
