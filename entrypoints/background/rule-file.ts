import * as z from 'zod/mini';
import { compareFile, filePeriods, judge } from '../../utils/engine';
import {
  entry as entrySchema,
  type Intent,
  LONGEST_RULE_FILE,
  type Outcome,
  type RuleFile,
} from '../../utils/observations';
import { RULESETS, SOURCES } from '../../utils/rulesets';
import { type Database, type Place, putEntry, wasDone } from '../../utils/store';
import type { Handlers } from '../../utils/wire/answer';
import { forOwn } from './backup';
import { clockReady, now } from './clock';
import { ALL_PERIODS, recallNow } from './memory';
import { part } from './parts';
import { refuse } from './values';

type Put = Extract<Intent, { do: 'put-rule-file' }>;

const clock = z.nullable(z.string().check(z.maxLength(40)));
/** One letter more than is read, so that too large a file is told so and not that nobody answers. */
const ask = z.object({ text: z.string().check(z.maxLength(LONGEST_RULE_FILE + 1)), clock });

/** Files of rules change what is told of every period: for our own pages alone. */
export const RULE_FILE_ANSWERS: Pick<Handlers, 'read-rule-file'> = {
  'read-rule-file': {
    parse: (payload) => ask.parse(payload),
    run: ({ text }, from) => forOwn(from, async () => (await held(text)).opened),
  },
};

/** What a file says and what would come of it; nothing is kept. */
async function held(text: string) {
  await clockReady();
  const { memory, period } = await recallNow(null);
  const words = await part('ruleFile');
  const findings = judge(memory, RULESETS, now(), period);
  const scene = words.scene(findings, { sources: SOURCES, rulesets: RULESETS });
  const today = now().slice(0, 10);
  const read = words.readRuleFile(text, { periods: filePeriods(RULESETS), today });
  if (!read.ok) return { key: null, said: null, opened: words.refusedFile(read.trouble, scene) };
  const { said } = read;
  const rules = RULESETS.find((one) => one.id === said.period);
  if (!rules) throw new Error('a file is read for periods that have rules alone');
  const file: RuleFile = { kind: 'rule-file', id: 'chosen', at: now(), ...said };
  const kept = findings.ruleFiles.filter((one) => one.period === said.period);
  const changes = compareFile(file, { rules, kept, today });
  const key = words.keyOf([said, changes]);
  return { key, said, opened: words.openedFile({ said, changes, kept, key }, scene) };
}

/**
 * Takes in a file as one deed. It is read anew: where it comes to anything else than what was shown (`key`), nothing is
 * kept, since nobody has seen it. It stands with the person, whatever the period: it is they who trust its issuer, and
 * somebody else at this computer may have another dinas.
 */
export async function putRuleFile(db: Database, place: Place, { text, key }: Put): Promise<Outcome> {
  const { token } = place;
  if (await wasDone(db, token)) return { ok: true, undo: token };
  const { said, key: found } = await held(text);
  if (!said || found !== key) return refuse(null, 'not-found');
  const made = entrySchema.safeParse({ kind: 'rule-file', id: token, at: now(), ...said });
  if (!made.success) return refuse(null, 'not-found');
  await putEntry(db, { ...place, period: ALL_PERIODS }, made.data);
  return { ok: true, undo: token };
}
