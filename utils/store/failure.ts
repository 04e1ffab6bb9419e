/**
 * Why something was not kept or not found. `refused`: the browser gives no database (private window,
 * switched off); `full`: no room; `blocked`: an older connection does not let go yet; `newer`: a later
 * version of this extension owns the database; `damaged`: the browser cannot read its own files;
 * `migration`: a step to a newer version failed, the old state is kept; `failed`: anything else.
 */
export type StoreReason = 'refused' | 'full' | 'blocked' | 'newer' | 'damaged' | 'migration' | 'failed';

/** `detail` is for a log, in the browser's own words, never for a surface. */
export interface Failure {
  ok: false;
  reason: StoreReason;
  detail: string;
}

export class StoreError extends Error {
  override name = 'StoreError';
  constructor(
    readonly reason: StoreReason,
    cause?: unknown,
  ) {
    super(cause === undefined ? reason : describe(cause), { cause });
  }
}

/** Names of DOMExceptions → what they mean for the person. Source: Indexed Database API 3.0, exceptions. */
const REASONS: Record<string, StoreReason> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  NotAllowedError: 'refused',
  ReferenceError: 'refused',
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
  DataCorruptError: 'damaged',
};

/** Any error as a failure with its reason; never throws. */
export function failureOf(error: unknown): Failure {
  if (isOfStore(error)) return { ok: false, reason: error.reason, detail: error.message };
  return { ok: false, reason: REASONS[nameOf(error)] ?? 'failed', detail: describe(error) };
}

/** By its name: a later part of the worker has a class of its own. */
const isOfStore = (error: unknown): error is StoreError =>
  error instanceof Error && error.name === 'StoreError' && 'reason' in error;

/** The connection was closed under us before the transaction began: nothing of it happened. */
export function isClosed(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError';
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

function describe(error: unknown): string {
  const message = error instanceof Error || error instanceof DOMException ? error.message : String(error);
  return `${nameOf(error) || 'Error'}: ${message}`;
}
