import type { Entry, Stage } from '../observations';
import type { ChecklistItem } from '../rulesets/schema';
import type { Case } from './case';
import { ownItem, ruleItem } from './checklist-items';
import type { ChecklistFinding, ChecklistItemFinding, StageChecklist } from './findings';
import { inForce } from './in-force';
import { type Place, stepAtWork } from './places';
import { isFinished } from './status';
import { isTheirs } from './turn';
import { closingOf, openingOf, type Stretch } from './windows';

type OwnItem = Extract<Entry, { kind: 'own-item' }>;

/**
 * The list for what the person can do now: that of the stage they are in, or, while somebody else has the turn, that
 * of what comes next. `null` where there is nothing to list.
 */
export function checklistOf(
  c: Case,
  places: readonly Place[],
  stretches: readonly Stretch[],
): ChecklistFinding | null {
  const groups = places.map((place) => ({ place, items: itemsOf(place, c, places) }));
  const here = places.find((one) => one.current) ?? byCalendar(c, places, stretches);
  if (!here) return null;
  const waiting = isTheirs(here.turn);
  const ahead = waiting && !hasMoreSteps(here);
  const order = ahead ? [...after(here, places), here] : [here, ...after(here, places)];
  const shown = order.find((place) => itemsOf(place, c, places).length > 0) ?? null;
  const loose = ownItems(c).filter((one) => one.stage === null || !covers(places, one.stage));
  if (!shown && loose.length === 0) return null;
  const stage = (shown ?? here).stage;
  return {
    stage,
    waiting,
    items: [...(shown ? itemsOf(shown, c, places) : []), ...loose.map(ownItem)],
    elsewhere: groups
      .filter(({ place, items }) => place.stage !== stage && items.length > 0)
      .map(({ place, items }) => ({
        stage: place.stage,
        done: items.filter((one) => one.done).length,
        all: items.length,
      })),
  };
}

/** The lists of all stages of the cycle; what belongs to none of them stands with the last. */
export function checklistsOf(c: Case, places: readonly Place[]): StageChecklist[] {
  const last = places[places.length - 1];
  const loose = ownItems(c).filter((one) => one.stage === null || !covers(places, one.stage));
  return places
    .map((place) => ({
      stage: place.stage,
      current: place.current,
      items: [...itemsOf(place, c, places), ...(place === last ? loose.map(ownItem) : [])],
    }))
    .filter(({ items }) => items.length > 0);
}

/** Where no stage is under way: the first that the calendar leaves open, else the last of the cycle. */
function byCalendar(c: Case, places: readonly Place[], stretches: readonly Stretch[]): Place | null {
  const open = places.find((one) => {
    const rule = closingOf(one.stage, stretches)?.rule;
    const closes = rule ? (inForce(rule.closes, c.today).holds?.value ?? null) : null;
    const over = isFinished(one.known.status) || one.passed || (closes !== null && closes < c.today);
    return !over && openingOf(one.stage, stretches, c.today) !== 'not-yet';
  });
  return open ?? places[places.length - 1] ?? null;
}

/** Whether the stage itself goes on after the step that it waits in. */
function hasMoreSteps(place: Place): boolean {
  const at = stepAtWork(place.steps);
  return at !== null && at !== place.steps[place.steps.length - 1];
}

function after(here: Place, places: readonly Place[]): Place[] {
  return places.slice(places.indexOf(here) + 1);
}

/** Everything of a stage and its steps: the step to do or prepare first, then in the order of the ruleset. */
function itemsOf(place: Place, c: Case, places: readonly Place[]): ChecklistItemFinding[] {
  const stages = [place.stage, ...place.steps.map((one) => one.stage)];
  const next = stepToDo(place);
  const rules = (c.rules?.checklist ?? []).filter((one) => stages.includes(one.stage) && isFor(one, c));
  const first = rules.filter((one) => one.stage === next);
  const rest = rules.filter((one) => one.stage !== next);
  const own = ownItems(c).filter((one) => one.stage !== null && stages.includes(one.stage));
  return [...[...first, ...rest].map((one) => ruleItem(one, c, places)), ...own.map(ownItem)];
}

/** The step at work, or the one after it while that waits for somebody else. */
function stepToDo(place: Place): Stage | null {
  const at = stepAtWork(place.steps);
  if (!at || !isTheirs(at.turn)) return at?.stage ?? null;
  return place.steps[place.steps.indexOf(at) + 1]?.stage ?? null;
}

/** Who has not said how they are employed sees what any of them would. */
function isFor(item: ChecklistItem, c: Case): boolean {
  const { employment } = c.memory.profile;
  const role = item.roles.length === 0 || item.roles.some((one) => c.who.includes(one));
  return (
    role && (employment === null || item.employments.length === 0 || item.employments.includes(employment))
  );
}

function ownItems(c: Case): OwnItem[] {
  return c.memory.entries.flatMap((one) => (one.kind === 'own-item' ? [one] : []));
}

function covers(places: readonly Place[], stage: Stage): boolean {
  return places.some((place) => place.stage === stage || place.steps.some((step) => step.stage === stage));
}
