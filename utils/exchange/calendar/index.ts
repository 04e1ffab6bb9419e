/** Closing dates for calendars of other programs, as iCalendar; pure. */
export { calendarText } from './text';
