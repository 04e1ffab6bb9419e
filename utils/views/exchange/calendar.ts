import type { DatedMatter, Origin } from '../../engine/findings';
import type { CalendarEvent, CalendarFacts } from '../../observations';
import { dayOf, fullYear, when } from '../dates';
import { openingLine, openingOf } from '../deadlines/opening';
import { differing } from '../deadlines/row';
import { windowTitle } from '../deadlines/window-title';
import { fill, plain } from '../kit/fill';
import { periodName } from '../kit/period-name';
import type { Scene } from '../kit/scene';
import { CALENDAR_FILE } from './words/calendar';

/** Where a date comes from, with the day of that; how sure it is stands first. */
function originLines(origin: Origin, scene: Scene): string[] {
  const { language } = scene;
  const words = CALENDAR_FILE[language];
  if (origin.by === 'page') return [fill(words.page, { when: when(origin.seenAt, '', language) })];
  if (origin.by === 'person') return [fill(words.person, { day: fullYear(dayOf(origin.at), language) })];
  if (origin.by === 'none') return [];
  const known = scene.sources.find((one) => one.id === origin.source);
  const title = known?.title ?? origin.source;
  const source = known?.on ? fill(words.ruleOn, { title, day: fullYear(known.on, language) }) : title;
  const isSure = origin.confidence === 'resmi' && known?.official === true;
  const sure = known?.copy ? words.copy : words.rule;
  const unsure = origin.confidence === 'turunan' ? words.derived : words.unofficial;
  const url = known?.url?.startsWith('https://') ? [known.url] : [];
  return [fill(isSure ? sure : unsure, { source }), ...url];
}

/** `2027`, or `Juli–Desember 2024`: the period that the date belongs to, which may be the next one. */
function periodOf(id: string, { rulesets, findings, language }: Scene): string {
  return periodName(rulesets.find((one) => one.id === id) ?? findings.period, language);
}

function eventOf({ matter, deadline, due }: DatedMatter, scene: Scene): CalendarEvent {
  const { language } = scene;
  const words = CALENDAR_FILE[language];
  // In a file "today" is soon another day: every date bears its year.
  const lasting = { ...scene, today: '' };
  const title = windowTitle(deadline, scene);
  const today = fullYear(scene.today, language);
  const { part, opensOn, note, origin } = deadline;
  const opening = openingOf(deadline);
  // Another text than the one that is named for the closing day.
  const isApart =
    opening?.origin.by === 'rule' && origin.by === 'rule' && opening.origin.source !== origin.source;
  const lines = [
    fill(words.period, { period: periodOf(deadline.period, scene) }),
    opening && isApart
      ? openingLine(opening, lasting)
      : opensOn && fill(words.opens, { day: fullYear(opensOn, language) }),
    ...originLines(deadline.origin, scene),
    differing(deadline, lasting),
    note && fill(words.note, { note: plain(note) }),
    part === 'done' || part === 'handed-in' ? fill(words[part], { day: today }) : null,
    fill(words.foot, { day: today }),
  ];
  return {
    id: matter,
    on: deadline.on,
    // The person's own words stand alone.
    title: deadline.title === null ? fill(words.title, { title }) : title,
    lines: lines.filter((one) => one !== null),
    alarms: due,
  };
}

/**
 * Closing dates for a calendar of another program, past ones of the period too, so that an event that was there before
 * is brought up to date. Nobody's name is in it but where the person wrote it themselves.
 */
export function calendarFacts(dated: readonly DatedMatter[], scene: Scene): CalendarFacts {
  const { language, findings } = scene;
  return {
    title: fill(CALENDAR_FILE[language].name, { period: periodName(findings.period, language) }),
    language,
    now: findings.now,
    events: dated.map((one) => eventOf(one, scene)),
  };
}
