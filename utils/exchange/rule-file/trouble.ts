import type { RuleFileReason, RuleFileTrouble } from '../../observations';

export type Path = RuleFileTrouble['path'];
export type Refused = { ok: false; trouble: RuleFileTrouble };

/** A file that cannot be taken: why, where, and what may stand there. */
export function refused(reason: RuleFileReason, path: Path = [], allowed: readonly string[] = []): Refused {
  return { ok: false, trouble: { reason, line: null, column: null, path, allowed } };
}
