import type { Day, Entry, FileWho, RuleFile } from '../observations';
import type { RuleWindow, Sourced } from '../rulesets/schema';
import { closingWindow } from './closing';

/** The files of rules among these entries, the first that was published first; of one period, or of all. */
export function filesOf(entries: readonly Entry[], period: string | null = null): RuleFile[] {
  const files = entries.flatMap((one) => (one.kind === 'rule-file' ? [one] : []));
  return files
    .filter((one) => period === null || one.period === period)
    .sort((a, b) => compare(a.source.publishedOn, b.source.publishedOn) || compare(a.at, b.at));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Under which a file of rules is named as the source of a date. */
export const fileSource = ({ id }: Pick<RuleFile, 'id'>): string => `rule-file:${id}`;

/**
 * Windows with the dates that these files say, in the order of `filesOf`. The other dates stay beside them. The later
 * file wins; an official text that was published after a file, or on its day, keeps what it says. What a file says is never official.
 */
export function withFiles(
  windows: readonly RuleWindow[],
  files: readonly RuleFile[],
  who: readonly FileWho[],
): RuleWindow[] {
  return files.reduce<RuleWindow[]>((all, file) => withFile(all, file, who), [...windows]);
}

function withFile(windows: RuleWindow[], file: RuleFile, who: readonly FileWho[]): RuleWindow[] {
  let all = windows;
  // Who is both teacher and principal may find two days of one window: the earlier one is said last, and holds.
  for (const said of [...file.windows].sort((a, b) => compare(b.closesOn ?? '', a.closesOn ?? ''))) {
    const closing = new Set(
      said.who.filter((one) => who.includes(one)).map((one) => closingOf(said.stage, all, one)),
    );
    all = all.map((one) =>
      closing.has(one)
        ? { ...one, opens: put(one.opens, said.opensOn, file), closes: put(one.closes, said.closesOn, file) }
        : one,
    );
  }
  return all;
}

/** The window that closes a stage for a teacher or for a principal. */
export function closingOf(
  stage: RuleWindow['stage'],
  windows: readonly RuleWindow[],
  who: FileWho,
): RuleWindow | null {
  return closingWindow(
    stage,
    windows.filter((one) => one.who.includes(who)),
  );
}

/**
 * The last word of those that had been said by then. What is unknown gives way. Of what is not official nobody knows
 * when it was written (`since` may be the first day of the period): it counts as said before the file. A file that only
 * repeats what is told already changes nothing: an official day stays official.
 */
function put(values: RuleWindow['closes'], on: Day | null, file: RuleFile): RuleWindow['closes'] {
  if (on === null) return values;
  const { publishedOn } = file.source;
  const isLater = ({ since, confidence }: Sourced<Day>) => since > publishedOn && confidence !== 'resmi';
  const others = values
    .filter((one) => one.value !== null)
    .map((one) => (isLater(one) ? { ...one, since: publishedOn } : one));
  const last = [...others].sort((a, b) => compare(a.since, b.since)).pop();
  if (last?.value === on && last.confidence !== 'turunan') return values; // the first to say anything repeats nothing
  const isOfThatDay = ({ since, confidence }: Sourced<Day>) =>
    since === publishedOn && confidence === 'resmi';
  return [
    ...others.filter((one) => !isOfThatDay(one)),
    {
      value: on,
      source: fileSource(file),
      confidence: 'sekunder',
      since: publishedOn,
      checkedOn: file.at.slice(0, 10),
    },
    ...others.filter(isOfThatDay),
  ];
}
