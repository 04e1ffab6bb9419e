import { browser } from 'wxt/browser';
import { type Packed, unpackError } from './error';
import type { Name, Table } from './table';

/** The background answered with nothing: it was killed in mid-message, or this script outlived its extension. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/**
 * Sends one message of the table and waits for its answer.
 * Throws what the handler threw, or `NoAnswerError` when nobody answered twice (a worker that was just
 * being stopped gets one second try; all messages may be sent twice without harm).
 */
export async function ask<N extends Name>(name: N, payload: Table[N]['ask']): Promise<Table[N]['answer']> {
  const packed = (await send(name, payload)) ?? (await send(name, payload));
  if (!packed) throw new NoAnswerError(`no answer to "${name}"`);
  if (!packed.ok) throw unpackError(packed.error);
  return packed.value;
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
