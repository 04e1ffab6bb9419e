const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const SHAPE = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})([+-]\d{2}:\d{2})$/;

/** Zones of Indonesia and their offsets, as `practice-now` writes them. */
export const ZONES = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

/**
 * Takes `2024-03-28T10:24+07:00` apart; null when it has another shape. A query string turns `+` into a space,
 * so a space before the offset counts as one.
 * @param {string | null} now
 * @returns {{day: string, time: string, zone: string} | null}
 */
export function parseNow(now) {
  const match = SHAPE.exec((now ?? '').trim().replace(' ', '+'));
  return match && isDay(match[1]) ? { day: match[1], time: match[2], zone: match[3] } : null;
}

/** Puts day, time and zone together again. */
export function formatNow({ day, time, zone }) {
  return `${day}T${time}${zone}`;
}

/** The calendar day of a clock reading, in its own zone. */
export function dayOf(now) {
  return now.slice(0, 10);
}

/** Moves the clock by whole days, the hour and zone stay. */
export function addDays(now, days) {
  const parts = parseNow(now);
  const moved = new Date(Date.parse(`${parts.day}T00:00Z`) + days * 86_400_000);
  return formatNow({ ...parts, day: moved.toISOString().slice(0, 10) });
}

/** `2024-03-19` as `19 Maret 2024`. Says impossible days as they are written: pages do so too. */
export function longDate(day) {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** First and last month of a period by name: `['Januari', 'Juni 2024']`. */
export function periodMonths({ from, to }) {
  return [MONTHS[Number(from.slice(5, 7)) - 1], `${MONTHS[Number(to.slice(5, 7)) - 1]} ${to.slice(0, 4)}`];
}

function isDay(day) {
  const at = new Date(`${day}T00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
}
