import type { CardBase } from './card-base';
import type { Chip, Mark } from './parts';

export interface ClaimPage {
  quote: string;
  verdict: Chip;
  text: string;
  mark: Mark;
}
export interface ClaimsCard extends CardBase {
  id: 'claims';
  pages: ClaimPage[];
  previous: string;
  next: string;
  /** `{n}` and `{all}` are filled by the page turner. */
  counter: string;
}
