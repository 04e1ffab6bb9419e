import type { Button, Form, Mark } from './parts';

/** What every foldable card has. */
export interface CardBase {
  title: string;
  /** Short words at the right of the title; also the summary while folded. */
  meta: string | null;
  folded: boolean;
  action: Button | null;
  marks: Mark[];
  forms: Form[];
}
