import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarText } from '../../../utils/exchange/calendar';
import type { CalendarEvent, CalendarFacts } from '../../../utils/observations';

const NOW = '2024-03-28T10:24:00+07:00';
const EVENT: CalendarEvent = {
  id: 'deadline/2024-1/plan',
  on: '2024-03-31',
  title: 'PMM: Masa pengisian rencana ditutup',
  lines: ['Periode: Januari–Juni 2024', 'Aturan: SE 0559/2024; lewat salinan, 31 Maret 2024'],
  alarms: ['2024-03-28T07:00', '2024-03-30T07:00', '2024-03-31T07:00'],
};
const facts = (change: Partial<CalendarFacts> = {}): CalendarFacts => ({
  title: 'PMM, Januari–Juni 2024',
  language: 'id',
  now: NOW,
  events: [EVENT],
  ...change,
});

/** By a parser that nobody here wrote: strict, so that it throws on what the standard does not allow. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}
const value = (event: ICAL.Event, name: string) => event.component.getFirstPropertyValue(name);

describe('one file', () => {
  const { calendar, events } = read(calendarText(facts()));
  const [event] = events;
  if (!event) throw new Error('no event was read');

  it('is a calendar with a name, of version 2.0', () => {
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/Pendamping PMM/);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('PMM, Januari–Juni 2024');
  });

  it('has the whole day and the words as they were', () => {
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2024-03-31');
    expect(event.endDate.toString()).toBe('2024-04-01');
    expect(event.summary).toBe(EVENT.title);
    expect(event.description).toBe(EVENT.lines.join('\n'));
  });

  it('is private and blocks no time', () => {
    expect(value(event, 'class')).toBe('PRIVATE');
    expect(value(event, 'transp')).toBe('TRANSPARENT');
    expect(value(event, 'x-microsoft-cdo-busystatus')).toBe('FREE');
  });

  it('rings on the mornings that were asked for', () => {
    const rings = event.component.getAllSubcomponents('valarm').map((one) => {
      expect(one.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(one.getFirstPropertyValue('description')).toBe(EVENT.title);
      const trigger = one.getFirstProperty('trigger');
      expect(trigger?.getParameter('related') ?? 'START').toBe('START');
      const at = event.startDate.clone();
      at.isDate = false;
      at.addDuration(trigger?.getFirstValue() as ICAL.Duration);
      return at.toString().slice(0, 16);
    });
    expect(rings).toEqual(EVENT.alarms);
  });
});

it('no event, still a calendar', () => {
  expect(read(calendarText(facts({ events: [] }))).events).toEqual([]);
});

it('two of one name are one', () => {
  const { events } = read(calendarText(facts({ events: [EVENT, { ...EVENT, title: 'x' }] })));
  expect(events.map((one) => one.summary)).toEqual([EVENT.title]);
});

/** A program's calendar as the standard has it: by name, the one with the higher revision stays. */
function imported(texts: readonly string[]): Map<string, ICAL.Event> {
  const kept = new Map<string, ICAL.Event>();
  for (const text of texts)
    for (const event of read(text).events) {
      const before = kept.get(event.uid);
      if (!before || event.sequence > before.sequence) kept.set(event.uid, event);
    }
  return kept;
}

describe('a second import', () => {
  it('makes no doubles', () => {
    const later = calendarText(facts({ now: '2024-03-29T10:24:00+07:00' }));
    expect(imported([calendarText(facts()), later, later]).size).toBe(1);
  });

  it('moves the day and takes the new words', () => {
    const moved = { ...EVENT, on: '2024-04-30', title: 'PMM: ditutup', alarms: [] };
    const later = calendarText(facts({ now: '2024-03-28T10:24:01+07:00', events: [moved] }));
    const [event] = [...imported([calendarText(facts()), later]).values()];
    expect(event?.startDate.toString()).toBe('2024-04-30');
    expect(event?.summary).toBe('PMM: ditutup');
    expect(event && value(event, 'last-modified')?.toString()).toBe('2024-03-28T03:24:01Z');
  });

  it('of an older file changes nothing', () => {
    const older = calendarText(
      facts({ now: '2024-03-01T10:24:00+07:00', events: [{ ...EVENT, title: 'x' }] }),
    );
    const [event] = [...imported([calendarText(facts()), older]).values()];
    expect(event?.summary).toBe(EVENT.title);
  });
});

describe('any words', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.constantFrom(
      'a;b,c\\d',
      '\\n',
      'BEGIN:VEVENT\r\nUID:x',
      '"=1+1"',
      'ë'.repeat(90),
      '😀'.repeat(60),
      ':;,',
    ),
  );
  const day = fc
    .integer({ min: 0, max: 4_000 })
    .map((days) => new Date(Date.UTC(2022, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const event = fc.record({ id: words, on: day, title: words, lines: fc.array(words, { maxLength: 5 }) });
  const one = (text: string) =>
    text
      .replace(/\r\n?|[\n\u2028\u2029]/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a file may not hold
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu, '')
      .trim();

  it('come back as they went, in lines of 75 bytes at most', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 4 }), (all) => {
        const events = all.map((given, at) => ({ ...given, id: `${at}/${given.id}`, alarms: [] }));
        const text = calendarText(facts({ events }));
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(Buffer.from(text).toString()).toBe(text);
        const back = read(text).events;
        expect(back.map((each) => each.startDate.toString())).toEqual(events.map(({ on }) => on));
        expect(back.map((each) => each.summary ?? '')).toEqual(events.map(({ title }) => one(title)));
        expect(back.map((each) => each.description ?? '')).toEqual(
          events.map(({ lines }) => lines.map(one).filter(Boolean).join('\n')),
        );
        expect(new Set(back.map(({ uid }) => uid)).size).toBe(events.length);
      }),
      { numRuns: 300 },
    );
  });

  it('an event of the day has that day in every zone', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('+07:00', '+08:00', '+09:00', '-11:00'), (on, zone) => {
        const text = calendarText(facts({ now: `2024-03-28T23:30:00${zone}`, events: [{ ...EVENT, on }] }));
        expect(text).toContain(`DTSTART;VALUE=DATE:${on.replaceAll('-', '')}\r\n`);
      }),
      { numRuns: 100 },
    );
  });
});
