import type { Observation, Stage, Status } from '../observations';
import { type Belonging, belongs } from './belonging';
import type { Labels } from './belonging/labels';
import type { Box, Line } from './outline';
import { each, type Steps } from './outline/steps';
import { laneOf } from './stage/lanes';
import { around, evidenceOf, linesOf, type View } from './view';
import { isStatus, statusSaid } from './view/said';

export interface Claim {
  stage: Stage;
  said: string;
  dated: boolean;
  line: Line;
  evidence: string;
}

const COMPANY = 8;

/** Words that hold only while nothing more exact is said, and what they then mean. */
const WEAK: Readonly<Record<string, Status>> = {
  '?diajukan': 'menunggu-persetujuan',
  '?tertutup': 'belum-dimulai',
};

/** A button says what it would do; a card that is a button says what it holds. */
const isCommand = (line: Line): boolean =>
  (line.control === 'button' &&
    line.box.end - line.box.first === 1 &&
    !line.meaning.signs.some((sign) => sign.is.stage)) ||
  (line.control === 'choice' &&
    around(line, (box) => box.control === 'choice' && box.end - box.first > 1) === null);

/** The page's words for it: label, status, and dated words of the same small box ("Diajukan 19 Maret 2024"). */
function wordsFor(view: View, label: Line, line: Line, box: Box | null): string {
  const small = box && box.end - box.first <= COMPANY ? linesOf(view, box) : [];
  const dated = small.filter(
    (one) => one !== line && one.meaning.unknown === 0 && one.meaning.signs.some((sign) => sign.when),
  );
  return evidenceOf(label.text, line.text, ...dated.map((one) => one.text));
}

function claimOf(view: View, labels: Labels, line: Line): Claim[] {
  if (isCommand(line)) return [];
  const lane = laneOf(labels, line);
  if (lane.length > 0)
    return lane.flatMap((label) => claimOn(view, line, { ...label, label: label.line, box: null }));
  const found = belongs(view, labels, line);
  if (found.stage === null) {
    view.note('stage', line, found.why);
    return [];
  }
  return claimOn(view, line, found);
}

function claimOn(view: View, line: Line, found: Belonging & { stage: Stage }): Claim[] {
  if (isBefore2026(view, found.stage)) return [];
  if (!view.outline.painted(line) || !view.outline.painted(found.label)) return [];
  const dated = line.meaning.signs.some((sign) => sign.when);
  const evidence = wordsFor(view, found.label, line, found.box);
  return statusSaid(line).map((said) => ({
    stage: found.stage,
    said: meant(said, found.stage),
    dated,
    line,
    evidence,
  }));
}

/** The fifth component came with the cycle of 2026: before it these words name the steps after an observation. */
const isBefore2026 = ({ period }: View, stage: Stage): boolean =>
  stage === 'tindak-lanjut' && (period?.to ?? '2026') < '2026'; // of an unnamed period nothing is known

/** "Butuh perbaikan" beside penilaian may be a predikat; beside any other stage it asks for work. */
const meant = (said: string, stage: Stage): string =>
  said === '?butuh' ? (stage === 'penilaian' ? '?ragu' : 'perlu-perbaikan') : said;

/** All that the page says about the person's stages, understood or not. */
export function claims(view: View, labels: Labels): Steps<Claim[]> {
  return each(labels.statuses, (line) => claimOf(view, labels, line));
}

/** What holds today: handed in is only news while nothing else is said; a dated word is older than an undated one. */
function current(all: readonly Claim[]): readonly Claim[] {
  const answered = all.filter((one) => !(one.said in WEAK));
  const some = answered.length > 0 ? answered : all;
  const undated = some.filter((one) => !one.dated);
  return undated.length > 0 ? undated : some;
}

const statusOf = (said: string): Status | null => WEAK[said] ?? (isStatus(said) ? said : null);

function verdict(stage: Stage, all: readonly Claim[]): Observation {
  const now = current(all);
  const said = [...new Set(now.map((one) => statusOf(one.said)))];
  const evidence = evidenceOf(...now.slice(0, said.length > 1 ? 4 : 1).map((one) => one.evidence));
  const status = said[0];
  if (said.length === 1 && status) return { kind: 'stage', evidence, stage, status };
  const found = evidenceOf(...now.map((one) => one.line.text));
  return { kind: 'could-not-read', evidence, what: `stage ${stage}`, expected: 'one known status', found };
}

/** One observation a stage: its status, or that it could not be read. */
export function readStages(found: readonly Claim[]): Observation[] {
  const stages = [...new Set(found.map((one) => one.stage))];
  return stages.map((stage) =>
    verdict(
      stage,
      found.filter((one) => one.stage === stage),
    ),
  );
}
