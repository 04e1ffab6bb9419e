import type { DeadlineFinding, ReminderFinding } from '../../engine/findings';
import { toneOf } from '../chips';
import { daysBetween, fullDate, plainDate, timeLeft } from '../dates';
import { officialBeside } from '../deadlines/official';
import { windowTitle } from '../deadlines/window-title';
import { capital, fill, plain, sentences, small } from '../kit/fill';
import { type Scene, stageOf } from '../kit/scene';
import { leaf } from '../leaf';
import { originMark, unique } from '../marks';
import type { ReminderItem } from '../view';
import { REMINDERS } from '../words/reminders-page';

/** Where it is read: on a device's own screen a title that the person typed may name somebody. */
export type Place = 'page' | 'device';

/** What closes, inside a sentence. */
function what(finding: DeadlineFinding, scene: Scene, place: Place): string {
  const words = REMINDERS[scene.language];
  if (finding.title !== null) return place === 'device' ? words.ownDate : plain(finding.title);
  const isPlan = finding.window?.task === 'plan' && finding.period === scene.findings.period.id;
  return isPlan ? words.planCloses : small(windowTitle(finding, scene));
}

function title(finding: DeadlineFinding, scene: Scene, place: Place): string {
  const words = REMINDERS[scene.language];
  const days = finding.daysLeft ?? 0; // only dates with a day are reminded of
  const said = what(finding, scene, place);
  if (days < 0 && (finding.urgency !== 'overdue' || finding.estimate))
    return fill(words.past, { what: said });
  if (days === 0 && !finding.estimate && finding.title === null)
    return said === words.planCloses ? words.lastPlan : fill(words.last, { what: said });
  const template = finding.estimate ? words.titleEstimate : words.title;
  return fill(template, { left: timeLeft(days, scene.language), what: said });
}

/** How far the person's own part is, and whose turn. */
function standing({ part, window: rule, stage, title: own }: DeadlineFinding, scene: Scene): string {
  const words = REMINDERS[scene.language];
  const isPlan = rule?.task === 'plan';
  if (own !== null) return words.own;
  if (part === 'open' && stageOf(scene, stage)?.status === 'perlu-perbaikan')
    return capital(fill(words.correctText, { superior: scene.superior }));
  if (part === 'handed-in' || part === 'none')
    return fill(isPlan && part === 'handed-in' ? words.planHandedIn : words.handedIn, {
      superior: scene.superior,
    });
  if (part === 'to-agree') return fill(words.toAgree, { superior: scene.superior });
  if (part === 'open') return isPlan ? words.planOpen : words.open;
  return words.unknown;
}

const note = (finding: DeadlineFinding, place: Place): string | null =>
  place === 'page' && finding.note !== null ? plain(finding.note) : null;

function leafOf(finding: DeadlineFinding, scene: Scene): ReminderItem['leaf'] {
  if (finding.on === null || finding.estimate) return null;
  const days = finding.daysLeft ?? 0; // only dates with a day are reminded of
  return leaf(finding.on, finding.urgency === 'overdue' ? 'overdue' : toneOf(Math.max(days, 0)), scene);
}

const marksOf = (finding: DeadlineFinding, scene: Scene) =>
  unique([originMark(finding.origin, scene, 'short')]);

/** A closing date that comes near. */
export function deadlineItem(finding: DeadlineFinding, scene: Scene, place: Place): ReminderItem {
  const words = REMINDERS[scene.language];
  const day = fullDate(finding.on ?? '', scene.today, scene.language);
  const dated = fill(finding.estimate ? words.dayEstimate : words.day, { day });
  return {
    leaf: leafOf(finding, scene),
    title: title(finding, scene, place),
    text: sentences(dated, officialBeside(finding, scene), standing(finding, scene), note(finding, place)),
    marks: marksOf(finding, scene),
  };
}

/** A date that is another one than the person knew. */
export function movedItem(
  { was }: ReminderFinding,
  finding: DeadlineFinding,
  scene: Scene,
  place: Place,
): ReminderItem {
  const words = REMINDERS[scene.language];
  const { language, today } = scene;
  const days = {
    day: fullDate(finding.on ?? '', today, language),
    was: plainDate(was ?? '', today, language),
  };
  const own = finding.origin.by === 'person' ? words.own : null;
  const estimate = finding.estimate ? fill(words.dayEstimate, days) : null;
  return {
    leaf: leafOf(finding, scene),
    title: fill(words.moved, { what: what(finding, scene, place) }),
    text: sentences(fill(words.movedText, days), own, estimate, officialBeside(finding, scene)),
    marks: marksOf(finding, scene),
  };
}

/** A window that opens. */
export function opensItem(finding: DeadlineFinding, scene: Scene): ReminderItem {
  const words = REMINDERS[scene.language];
  const on = finding.opensOn ?? '';
  const source = finding.window?.opens.find((one) => one.value === finding.opensOn);
  const isEstimate = source?.confidence !== 'resmi'; // a day that nobody vouches for is one too
  const day = fullDate(on, scene.today, scene.language);
  const origin =
    source?.source && source.confidence
      ? originMark({ by: 'rule', source: source.source, confidence: source.confidence }, scene, 'short')
      : null;
  return {
    leaf: isEstimate ? null : leaf(on, daysBetween(scene.today, on) >= 0 ? 'soon' : 'calm', scene),
    title: windowTitle(finding, scene, 'Opens'),
    text: fill(isEstimate ? words.opensEstimate : words.opensText, { day }),
    marks: unique([origin]),
  };
}
