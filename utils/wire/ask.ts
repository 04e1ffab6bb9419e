import { browser } from 'wxt/browser';
import { type Packed, unpackError } from './error';
import type { Name, Table } from './table';

/** The background answered with nothing: it was killed in mid-message, or this script outlived its extension. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/** How long an answer may take in ms, once and the second time: a worker that dies in mid-message may leave none. */
const PATIENCE = [4_000, 10_000] as const;

/**
 * Sends one message of the table and waits for its answer.
 * Throws what the handler threw, or `NoAnswerError` when nobody answered twice: a worker that was just being stopped,
 * or was slow, is asked once more. Whoever answers has to bear that: a deed comes again under its id and is done once.
 */
export async function ask<N extends Name>(name: N, payload: Table[N]['ask']): Promise<Table[N]['answer']> {
  const [first, second] = PATIENCE;
  const packed = (await inTime(send(name, payload), first)) ?? (await inTime(send(name, payload), second));
  if (!packed) throw new NoAnswerError(`no answer to "${name}"`);
  if (!packed.ok) throw unpackError(packed.error);
  return packed.value;
}

/** What comes within the time, else `null`. No timer outlives its question. */
async function inTime<T>(answer: Promise<T | null>, ms: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

async function send<N extends Name>(
  name: N,
  payload: Table[N]['ask'],
): Promise<Packed<Table[N]['answer']> | null> {
  try {
    return (await browser.runtime.sendMessage({ name, payload })) ?? null;
  } catch (error) {
    if (isOrphaned()) throw new NoAnswerError(String(error));
    return null; // the channel closed while the worker was stopping: the caller tries once more
  }
}

/** True once the extension was updated, disabled or removed under this script. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id; // gone in an orphaned script, hence the `?.`
  } catch {
    return true; // Firefox throws instead
  }
}
