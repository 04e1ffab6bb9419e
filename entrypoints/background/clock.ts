import { browser } from 'wxt/browser';
import type { Moment } from '../../utils/observations';

/** The practice page's clock that was last heard of; unused in shipped builds. */
let practice: Moment | null = null;

/** Where a practice build keeps that clock, since its worker is stopped and started all the time. */
const KEY = 'practice-now';

/**
 * Believes a practice page's clock, in practice builds only. A later or earlier one makes the clock jump there; whether
 * it did.
 */
export function hearClock(clock: string | null): boolean {
  if (import.meta.env.MODE !== 'practice' || !clock) return false;
  const heard = normal(clock);
  if (heard === practice) return false;
  practice = heard;
  browser.storage.local.set({ [KEY]: heard }).catch(ignore);
  return true;
}

let remembered: Promise<void> | null = null;

/** The clock is the one that was last heard of, in this worker's life or before it; at once in a shipped build. */
export async function clockReady(): Promise<void> {
  if (import.meta.env.MODE !== 'practice') return;
  remembered ??= browser.storage.local
    .get(KEY)
    .then((kept) => {
      practice ??= normal(String(kept[KEY] ?? '')); // nothing was heard yet
    })
    .catch(ignore);
  await remembered;
}

/** A browser that refuses to store keeps no practice clock either: the next page brings it again. */
function ignore(): void {}

/** Now as the person's clock shows it, with its zone: `2024-03-28T10:24:00+07:00`. */
export function now(): Moment {
  return practice ?? stamp(new Date());
}

/** `2024-03-28T10:24+07:00` as practice pages write it gets its seconds. */
function normal(clock: string): Moment | null {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?([+-]\d\d:\d\d|Z)$/.exec(clock);
  return match ? `${match[1]}${match[2] ?? ':00'}${match[3] === 'Z' ? '+00:00' : match[3]}` : null;
}

function stamp(date: Date): Moment {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}

function two(part: number): string {
  return String(Math.floor(part)).padStart(2, '0');
}
