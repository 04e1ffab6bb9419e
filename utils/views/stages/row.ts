import type { StageFinding } from '../../engine/findings';
import type { Status } from '../../observations';
import { daysBetween, duration, monthName, monthRange, shortDate } from '../dates';
import { opens } from '../forms/form';
import { capital, fill, plain } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { turnWords } from '../kit/superior';
import { turnUnread } from '../kit/turn-unread';
import type { Button, Rich, StageRow } from '../view';
import { STAGES_WORDS } from '../words/stages';
import { STATUS } from '../words/status';
import { marker } from './marker';
import { monthsFor } from './months';

const isDone = (status: Status | null): boolean => status === 'selesai' || status === 'disetujui';

/** The status as people say it; rating under way is told as such. */
function statusWords(finding: StageFinding, scene: Scene): string {
  const words = STAGES_WORDS[scene.language];
  if (finding.status === null) return words.unread;
  if (finding.stage === 'penilaian' && finding.status === 'menunggu-persetujuan') return words.rating;
  return STATUS[scene.language][finding.status];
}

/** `Disetujui 28 Jan`; a day that we only saw it on is not told as the day it happened. */
function doneWords(finding: StageFinding, scene: Scene): string {
  const status = statusWords(finding, scene);
  if (!finding.since?.exact) return status;
  const day = shortDate(finding.since.on, scene.today, scene.language);
  return fill(STAGES_WORDS[scene.language].doneOn, { status, day });
}

function right(finding: StageFinding, scene: Scene): string {
  const words = STAGES_WORDS[scene.language];
  if (isDone(finding.status)) return doneWords(finding, scene);
  const { until } = finding;
  const months = monthsFor(finding, scene);
  if (months) return fill(words.until, { day: monthName(months.to, scene.today, scene.language) });
  if (!until?.on) return words.noDate;
  const day = shortDate(until.on, scene.today, scene.language);
  return fill(until.estimate ? words.estimate : words.until, { day });
}

/** `Giliran: Kepala Sekolah, 9 hari` */
function turnLine(finding: StageFinding, scene: Scene): string | null {
  const turn = turnWords(finding.turn, scene.superior, scene.language);
  if (turn === null || turnUnread(finding)) return null;
  const waits = finding.turn !== 'you' && finding.turn !== 'both' && finding.since?.exact;
  if (!waits || !finding.since) return capital(turn);
  const days = duration(Math.max(0, daysBetween(finding.since.on, scene.today)), scene.language);
  return fill(STAGES_WORDS[scene.language].turnFor, { turn: capital(turn), days });
}

function statusLine(finding: StageFinding, before: StageFinding | undefined, scene: Scene): string {
  const words = STAGES_WORDS[scene.language];
  const parts = [statusWords(finding, scene)];
  if (finding.status === 'terkunci' && before)
    parts.push(fill(words.after, { stage: plain(before.rule.label) }));
  if (!finding.current && finding.steps.length > 0)
    parts.push(fill(words.steps, { n: finding.steps.length }));
  return parts.join(' · ');
}

function lines(finding: StageFinding, before: StageFinding | undefined, scene: Scene): StageRow['lines'] {
  if (isDone(finding.status) && !finding.current) return [];
  const status = { icon: null, text: statusLine(finding, before, scene) };
  const turn = finding.current ? turnLine(finding, scene) : null;
  const yours = finding.turn === 'you' || finding.turn === 'both';
  return turn === null ? [status] : [status, { icon: yours ? 'person-filled' : 'person', text: turn }];
}

/** Both words where page and person disagree, never one of them silently. */
function conflict(finding: StageFinding, scene: Scene): Rich | null {
  if (!finding.conflict || finding.status === null) return null;
  const words = STAGES_WORDS[scene.language];
  const status = STATUS[scene.language];
  const used = status[finding.status];
  const other = status[finding.conflict.status];
  const [page, person] = finding.origin.by === 'person' ? [other, used] : [used, other];
  return [words.conflictPage, { strong: page }, words.conflictPerson, { strong: person }, words.conflictEnd];
}

const edit = (finding: StageFinding, scene: Scene): Button =>
  opens(
    'own-stage',
    finding.stage,
    fill(STAGES_WORDS[scene.language].edit, { stage: plain(finding.rule.label) }),
  );

/** Its status; while nothing has begun, the months that are advised for it. */
function stepRight(one: StageFinding, scene: Scene): string {
  if (isDone(one.status)) return doneWords(one, scene);
  const begun = one.status !== null && one.status !== 'belum-dimulai';
  if (begun || !one.advised) return statusWords(one, scene);
  const months = monthRange(one.advised.from, one.advised.to, scene.today, scene.language);
  return fill(STAGES_WORDS[scene.language].advised, { months });
}

/** Inner steps are unfolded only inside the current stage. */
function steps(finding: StageFinding, scene: Scene): StageRow['steps'] {
  if (!finding.current) return [];
  return finding.steps.map((one) => ({
    label: plain(one.rule.label),
    right: stepRight(one, scene),
    current: one.current,
    done: isDone(one.status),
    edit: edit(one, scene),
  }));
}

export function stageRow(finding: StageFinding, at: number, scene: Scene): StageRow {
  const before = scene.findings.stages[at - 1];
  return {
    ...marker(finding, at, scene),
    label: plain(finding.rule.label),
    right: right(finding, scene),
    current: finding.current,
    lines: lines(finding, before, scene),
    conflict: conflict(finding, scene),
    steps: steps(finding, scene),
    edit: edit(finding, scene),
  };
}
