import type { Day, Findings } from '../../engine/findings';
import { number } from '../dates';
import { fill } from '../kit/fill';
import { periodName } from '../kit/period-name';
import type { Band, Periods, Records } from '../view';
import { PREDIKAT } from '../words/read';
import { STAGE_NAMES, STATUS } from '../words/status';
import type { Whole } from './lent';
import { PAGE } from './words/page';

interface Named {
  id: string;
  from: Day;
  to: Day;
}

/** Every period with rules or with something kept, in their order, each once. */
function all(scene: Whole): Named[] {
  const { findings, rulesets, lent } = scene;
  const list: Named[] = [findings.period, ...lent.others.map((one) => one.findings.period), ...rulesets];
  const once = list.filter((one, at) => list.findIndex((other) => other.id === one.id) === at);
  return once.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The person's choice is one for every surface: what is looked back at is what the panel shows. */
export function periods(scene: Whole): Periods {
  const words = PAGE[scene.language];
  const { profile } = scene.findings;
  const follow = fill(words.follow, { period: periodName(scene.lent.followed, scene.language) });
  const options = all(scene).map((one) => ({
    id: one.id,
    label: periodName(one, scene.language),
    chosen: profile.period === one.id,
    intent: { do: 'profile' as const, change: { period: one.id } },
  }));
  const first = { id: '', label: follow, chosen: profile.period === null };
  return {
    label: words.periods,
    options: [{ ...first, intent: { do: 'profile', change: { period: null } } }, ...options],
  };
}

/** Says that another period is in view than the page or the day would show. */
export function back(scene: Whole): Band | null {
  const { period } = scene.findings;
  const { followed } = scene.lent;
  if (period.id === followed.id) return null;
  const words = PAGE[scene.language];
  const label = fill(words.backTo, { period: periodName(followed, scene.language) });
  return {
    icon: 'clock',
    text: [fill(words.back, { period: periodName(period, scene.language) })],
    button: { label, icon: null, style: 'link', intent: { do: 'profile', change: { period: null } } },
  };
}

/** What is kept of a period: where its stages stood, its points, its predikat. */
function lines(findings: Findings, scene: Whole): string[] {
  const words = PAGE[scene.language];
  const { stages, points, predikat } = findings;
  const known = stages.flatMap(({ stage, rule, status }) =>
    status
      ? [{ stage: rule.label || STAGE_NAMES[scene.language][stage], status: STATUS[scene.language][status] }]
      : [],
  );
  const count = (value: number | null) => (value === null ? '–' : number(value, scene.language));
  const sums = points && (points.planned !== null || points.earned !== null) ? points : null;
  const told = [
    ...known.map((one) => fill(words.stageLine, one)),
    sums && fill(words.pointsLine, { planned: count(sums.planned), earned: count(sums.earned) }),
    predikat && fill(words.predikatLine, { value: PREDIKAT[scene.language][predikat.value] }),
  ].filter((one) => one !== null);
  return told.length > 0 ? told : [words.nothingLine];
}

/** Other periods of which something is kept, the newest first; the record stays when the rules change. */
export function records(scene: Whole): Records | null {
  const words = PAGE[scene.language];
  const kept = scene.lent.others.filter(
    (one) => one.kept && one.findings.period.id !== scene.findings.period.id,
  );
  if (kept.length === 0) return null;
  const rows = kept
    .map(({ findings }) => findings)
    .sort((a, b) => (a.period.from < b.period.from ? 1 : -1))
    .map((findings) => {
      const title = periodName(findings.period, scene.language);
      const intent = { do: 'profile' as const, change: { period: findings.period.id } };
      const look = { label: fill(words.look, { period: title }), icon: null, style: 'link' as const, intent };
      return { id: findings.period.id, title, lines: lines(findings, scene), look };
    });
  return { title: words.records, meta: words.recordsMeta, rows };
}
