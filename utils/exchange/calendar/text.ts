import ical, {
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEvent, CalendarFacts, Moment } from '../../observations';
import { addAlarm } from './alarm';
import { clean, cleanLines } from './clean';

const DAY = 86_400_000;
/** Where the count of revisions begins. */
const FIRST = Date.UTC(2020, 0, 1);

/**
 * Closing dates as iCalendar (RFC 5545): all-day events whose names are the same in every file, so that a second import
 * updates the first. What a program has is told from what is newer by `SEQUENCE`, which may never go back: it is the
 * seconds since 2020. They block no time and are private.
 */
export function calendarText({ title, language, now, events }: CalendarFacts): string {
  const calendar = ical({
    name: clean(title),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Pendamping PMM', product: 'Pendamping PMM', language: language.toUpperCase() },
  });
  const named = new Set<string>();
  for (const event of events) {
    const uid = uidOf(event.id);
    // Two of one name would take each other's place in the program that reads them.
    if (!named.has(uid)) addEvent(calendar, { ...event, id: uid }, now);
    named.add(uid);
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

const uidOf = (id: string): string => `${id.replace(/[^\w.-]+/g, '-')}@pendamping-pmm`;

function addEvent(
  calendar: ICalCalendar,
  { id, on, title, lines, alarms }: CalendarEvent,
  now: Moment,
): void {
  const start = Date.parse(`${on}T00:00Z`);
  const event = calendar.createEvent({
    id,
    // Days are written as they stand in UTC, and no zone is written at all: a day is the same day everywhere.
    start: new Date(start),
    end: new Date(start + DAY),
    allDay: true,
    summary: clean(title),
    description: cleanLines(lines),
    sequence: Math.floor((Date.parse(now) - FIRST) / 1_000),
    stamp: new Date(now),
    lastModified: new Date(now),
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  });
  for (const alarm of alarms) addAlarm(event, alarm, start);
}
