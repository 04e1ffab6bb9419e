import type { Intent } from '../../observations';
import type { NowCard } from './cards';
import type { Tab } from './panel';

/** Whose facts are in view where several people are known here, and the way to another's. */
export interface Whose {
  label: string;
  /** Stands where nobody is chosen; `null` where somebody is. */
  nobody: string | null;
  choices: { id: string; label: string; chosen: boolean; intent: Intent }[];
}

/** What stands in the place of all that is known, while nobody's facts may be shown. */
export interface Closed {
  card: NowCard;
  tab: Tab;
}
