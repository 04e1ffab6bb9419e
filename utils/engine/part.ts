import type { Status } from '../observations';
import type { RuleWindow } from '../rulesets/schema';
import type { Part } from './findings';
import type { Place } from './places';
import { hasBegun, isFinished } from './status';
import { isTheirs } from './turn';

type Task = RuleWindow['task'];

/** Tasks that close nothing for the owner: advice binds nobody, assessing is the superior's. */
const NOT_THEIRS: readonly Task[] = ['advice', 'assess'];

/**
 * How far the person's own part of a date is. A plan that the superior adjusted had been handed in: until the window
 * closes agreeing is still to do (`to-agree`), afterwards nobody is called late for it, since the adjustment may
 * itself have come late. A stage that cannot be started, or that waits for the superior, is not the person's to end.
 */
export function partOf(task: Task, place: Place | null): Part {
  if (!place) return 'unknown';
  const status = statusAtEnd(place);
  if (place.passed || isFinished(status)) return 'done';
  if (NOT_THEIRS.includes(task)) return 'none';
  const part = partFrom(status, place);
  return task === 'campaign' && part !== 'handed-in' ? 'none' : part;
}

function partFrom(status: Status | null, place: Place): Part {
  if (status === null) return 'unknown';
  if (status === 'ada-penyesuaian') return 'to-agree';
  if (status === 'menunggu-persetujuan') return 'handed-in';
  const stuck = status === 'terkunci' || isTheirs(place.turn) || (place.blocked && !hasBegun(status));
  return stuck ? 'none' : 'open';
}

/** A stage is handed in with its last step, whatever the page calls the stage while its steps go on. */
function statusAtEnd(place: Place): Status | null {
  const own = place.known.status;
  const last = place.steps[place.steps.length - 1]?.known.status ?? null;
  if (own === 'dikerjakan' && hasBegun(last)) return last;
  return own === 'menunggu-persetujuan' && last !== null && !hasBegun(last) ? 'dikerjakan' : own;
}
