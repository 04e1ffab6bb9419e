import { inFront } from '../../components/in-front';
import type { Intent } from '../../utils/observations';
import type { Overview } from '../../utils/views/view';
import type { Data } from './backup';
import type { EvidenceHeld } from './evidence';
import type { Exchanged } from './exchange';
import type { RuleFileHeld } from './rule-file';

/** What this page holds of one person beside their view: nothing of it is another's. */
type OfPerson = Data & EvidenceHeld & RuleFileHeld & Omit<Exchanged, 'round'>;

export const NOTHING_HELD: OfPerson = {
  ...{ data: null, opened: null, said: '' },
  ...{ pasted: null, told: '' },
  ...{ chosen: null, fileTold: '' },
  ...{ evidence: null, evidenceTold: { target: null, text: '' } },
};

/** What lets go of all that was pasted, opened or chosen, and of what is still being read of it. */
export const LETS_GO: readonly Intent[] = [
  { do: 'close-backup' },
  { do: 'close-table' },
  { do: 'close-rule-file' },
];

/** Another person's record is in view than before, or the same one's was locked. `before` null: none was. */
export function isAnothers(before: Overview | null, after: Overview): boolean {
  return before !== null && inFront(before.panel) !== inFront(after.panel);
}
