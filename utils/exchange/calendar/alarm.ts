import { ICalAlarmRelatesTo, ICalAlarmType, type ICalEvent } from 'ical-generator';

/**
 * An alarm at a time on the person's wall (`2024-03-28T07:00`), counted from midnight at which the event's day begins
 * (`start`, ms as if in UTC): whatever zone the other program is in, it rings at that hour there.
 */
export function addAlarm(event: ICalEvent, at: string, start: number): void {
  const before = (start - Date.parse(`${at}Z`)) / 1_000;
  const alarm = event.createAlarm({
    type: ICalAlarmType.display,
    trigger: before,
    description: event.summary(),
  });
  // What rings after the beginning would count from the end of the day.
  if (before < 0) alarm.relatesTo(ICalAlarmRelatesTo.start);
}
