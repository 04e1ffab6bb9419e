import type { DeadlineFinding } from '../../engine/findings';
import { leftChip, toneOf } from '../chips';
import { fullDate, monthRange, plainDate } from '../dates';
import { opens } from '../forms/form';
import { fill, plain } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { leaf } from '../leaf';
import { originMark, sourceName, unique } from '../marks';
import type { Button, Chip, DeadlineRow, Tone } from '../view';
import { DEADLINES } from '../words/deadlines';
import { WINDOW } from '../words/window';
import { markButton } from './mark';
import { nextEvent } from './next-event';
import { oddDay } from './odd-day';
import { isOfficial } from './official';
import { isDoubtful, openingLine, openingOf, wasOpening } from './opening';
import { windowTitle } from './window-title';

type Other = DeadlineFinding['others'][number];

/** How another date for the same thing is introduced: moved, told by page or person, or by another source. */
function otherWords(other: Other, finding: DeadlineFinding, scene: Scene): string {
  const words = DEADLINES[scene.language];
  const day = plainDate(other.on, scene.today, scene.language);
  if (other.origin.by === 'page') return fill(words.saysPage, { day });
  if (other.origin.by === 'person') return fill(words.saysPerson, { day });
  if (finding.origin.by === 'rule') return fill(words.wasRule, { day });
  return fill(isOfficial(other) ? words.saysRule : words.saysPaper, { day });
}

function otherLine(other: Other, finding: DeadlineFinding, scene: Scene): string {
  const { origin } = other;
  const words = otherWords(other, finding, scene);
  return origin.by === 'rule' ? `${words} (${sourceName(origin.source, scene)})` : words;
}

/**
 * The other dates where page or person and another do not say the same, or where an official text says another one than
 * an unofficial source. What else the rules once said is left out, and what others report of them where an official text
 * says it itself.
 */
export function differing(finding: DeadlineFinding, scene: Scene): string | null {
  const { origin, others } = finding;
  const told = others.filter((one) => one.origin.by !== 'rule' || (!isOfficial(finding) && isOfficial(one)));
  const all = told.length > 0 || origin.by === 'rule' ? told : others;
  return all.map((one) => otherLine(one, finding, scene)).join(' · ') || null;
}

/** What a window is about, beside its name. */
function taskDetail(finding: DeadlineFinding, scene: Scene): string | null {
  const words = WINDOW[scene.language];
  if (finding.window?.task === 'prepare') return words.prepareDetail;
  return finding.window?.task === 'advice' ? words.adviceDetail : null;
}

function detail(finding: DeadlineFinding, opening: boolean, scene: Scene): string | null {
  const words = DEADLINES[scene.language];
  const until = opening && finding.on ? fullDate(finding.on, scene.today, scene.language) : null;
  const { months } = finding;
  const first = openingOf(finding);
  const named =
    months && !finding.on ? monthRange(months.from, months.to, scene.today, scene.language) : null;
  const parts = [
    named ? fill(words.months, { months: named }) : null,
    ...(first && opening ? wasOpening(first, scene) : []),
    until ? fill(words.until, { day: until }) : null,
    first && !opening && isDoubtful(first, scene.today) ? openingLine(first, scene) : null,
    oddDay(finding, scene),
    taskDetail(finding, scene),
    ...finding.others.map((one) => otherLine(one, finding, scene)),
    finding.note ? plain(finding.note) : null,
  ];
  return parts.filter(Boolean).join(' · ') || null;
}

function edit(finding: DeadlineFinding, scene: Scene): Button | null {
  const words = DEADLINES[scene.language];
  const title = windowTitle(finding, scene);
  const named = (action: string) => fill(words.of, { action, title });
  if (finding.window?.task === 'advice') return null;
  if (finding.window)
    return finding.on === null
      ? opens('window-date', finding.id, named(words.fill))
      : opens('window-date', finding.id, named(words.change));
  return finding.entry === null ? null : opens('own-date', finding.entry, named(words.changeOwn));
}

/** An opening is never urgent: nothing is lost when it passes. */
function openingChip(days: number, finding: DeadlineFinding, scene: Scene): Chip {
  const chip = leftChip({ ...finding, behind: false }, days, scene);
  return chip.style === 'urgent' ? { ...chip, style: 'soon', icon: 'clock' } : chip;
}

const leafTone = (chip: Chip, days: number): Tone => (chip.style === 'plain' ? 'calm' : toneOf(days));

export function deadlineRow(finding: DeadlineFinding, scene: Scene): DeadlineRow {
  const event = nextEvent(finding, scene);
  const chip = event?.opening
    ? openingChip(event.days, finding, scene)
    : leftChip(finding, event?.days ?? null, scene);
  const tone = chip.style === 'done' ? 'done' : event ? leafTone(chip, event.days) : 'calm';
  const others = finding.others.map((one) => originMark(one.origin, scene, 'short'));
  const opening = event?.opening ? openingOf(finding) : null; // closed ones stand on their closing day
  const months = finding.months && !finding.on ? originMark(finding.months.origin, scene, 'short') : null;
  return {
    leaf: event ? leaf(event.on, event.opening && tone === 'urgent' ? 'soon' : tone, scene, 'sunday') : null,
    title: event?.title ?? windowTitle(finding, scene),
    detail: detail(finding, event?.opening ?? false, scene),
    marks: unique([
      opening && originMark(opening.origin, scene, 'short'),
      originMark(finding.origin, scene, 'short'),
      months,
      ...others,
    ]),
    left: event === null && finding.window?.task === 'advice' ? null : chip,
    edit: edit(finding, scene),
    done: markButton(finding, scene),
  };
}
