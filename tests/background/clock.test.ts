import { afterEach, expect, it, vi } from 'vitest';
import { freshComputer, startWorker } from './door';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

async function clockIn(mode: 'practice' | 'production') {
  vi.resetModules();
  vi.stubEnv('MODE', mode);
  return import('../../entrypoints/background/clock');
}

it.each([
  ['2024-03-28T10:24+07:00', '2024-03-28T10:24:00+07:00'],
  ['2024-03-28T10:24:30+09:00', '2024-03-28T10:24:30+09:00'],
  ['2024-03-28T03:24Z', '2024-03-28T03:24:00+00:00'],
])('a practice build believes the clock of a practice page: %s', async (heard, told) => {
  const { hearClock, now } = await clockIn('practice');
  hearClock(heard);
  expect(now()).toBe(told);
});

it('a later or earlier one makes it jump, a page without one leaves it', async () => {
  const { hearClock, now } = await clockIn('practice');
  hearClock('2026-11-21T08:00+08:00');
  hearClock('2024-03-31T23:59+07:00');
  hearClock(null);
  expect(now()).toBe('2024-03-31T23:59:00+07:00');
});

it('a shipped build believes its own clock alone', async () => {
  const { hearClock, now } = await clockIn('production');
  vi.useFakeTimers({ now: new Date('2026-11-21T05:00:00Z'), toFake: ['Date'] });
  hearClock('2024-03-28T10:24+07:00');
  expect(Date.parse(now())).toBe(Date.parse('2026-11-21T05:00:00Z'));
  expect(now()).toMatch(/^2026-11-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/);
});

it.each([
  [-420, '2024-04-01T00:30:00+07:00'],
  [-480, '2024-04-01T01:30:00+08:00'],
  [-540, '2024-04-01T02:30:00+09:00'],
  [210, '2024-03-31T14:00:00-03:30'],
])("the day is the person's own, %i minutes from UTC", async (offset, told) => {
  const { now } = await clockIn('production');
  vi.useFakeTimers({ now: new Date('2024-03-31T17:30:00Z'), toFake: ['Date'] });
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
  expect(now()).toBe(told);
  vi.restoreAllMocks();
});

it('what is printed and kept goes by that clock', async () => {
  freshComputer();
  const worker = await startWorker();
  expect((await worker.see('2024-03-31T09:00+07:00')).now).toBe('2024-03-31T09:00:00+07:00');
  expect((await worker.see('2026-11-21T09:00+07:00')).period.id).toBe('2026');
});
