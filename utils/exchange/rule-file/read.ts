import type { Day, FilePeriod, RuleFile } from '../../observations';
import { FILE_WHO, LONGEST_RULE_FILE } from '../../observations/rule-file';
import { firstHarm } from '../backup/walk';
import { readJson } from '../json';
import { wrongDay } from './days';
import { misfit } from './misfit';
import { FORMAT, type RuleFileText, ruleFileSchema, VERSION } from './schema';
import { type Refused, refused } from './trouble';

/** What a file says, before it is kept. */
export type FileSaid = Omit<RuleFile, 'kind' | 'id' | 'at'>;

/**
 * Reads the text of a file of rules. Nothing is guessed and nothing left out: what is not understood refuses the whole
 * file and is named. Nothing of the text is ever run or painted as markup.
 */
export function readRuleFile(
  raw: string,
  known: { periods: readonly FilePeriod[]; today: Day },
): { ok: true; said: FileSaid } | Refused {
  if (raw.length > LONGEST_RULE_FILE) return refused('large');
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw; // as some editors begin a file
  if (text.trim() === '') return refused('empty');
  const read = readJson(text);
  if (!read.ok) {
    const { reason, path, line, column } = read;
    return { ok: false, trouble: { ...refused(reason, path).trouble, line, column } };
  }
  const { value } = read;
  const harm = firstHarm(value);
  if (harm) return refused(harm.reason, harm.path);
  const kind = kindOf(value);
  if (kind !== 'ours') return refused(kind);
  const checked = ruleFileSchema.safeParse(value);
  if (!checked.success) return misfit(value, checked.error);
  const said = saidIn(checked.data);
  return wrongDay(said, known) ?? { ok: true, said };
}

function kindOf(value: unknown): 'ours' | 'backup' | 'newer' | 'foreign' {
  const { pendamping, version, format } = Object(value);
  if (typeof format === 'string' && format.startsWith('pendamping-pmm')) return 'backup';
  if (pendamping !== FORMAT) return 'foreign';
  return typeof version === 'number' && version > VERSION ? 'newer' : 'ours';
}

function saidIn({ name, issuer, source, period, windows }: RuleFileText): FileSaid {
  return {
    title: name,
    issuer,
    source: { ...source, url: source.url ?? null },
    period,
    windows: windows.map((one) => ({
      stage: one.stage,
      who: [...new Set(one.for ?? FILE_WHO)],
      opensOn: one.opensOn ?? null,
      closesOn: one.closesOn ?? null,
    })),
  };
}
