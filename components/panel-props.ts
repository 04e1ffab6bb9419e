import type { Intent, Outcome, Panel } from '../utils/views/view';
import type { Visit } from './visit';

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
  visit: Visit;
  onCloseAsked(): void;
  /** Resolves with what came of it; a rejection counts as not done. */
  onIntent(intent: Intent): Promise<Outcome>;
  /** The page that is open without its people, as HTML to be shown as text; `null` where there is none to be had. */
  onReport(): Promise<string | null>;
  onFold(): void;
  /** Width as shown in CSS px while the edge is dragged; it is kept by an intent `settings` at the end. */
  onResize(width: number): void;
}
