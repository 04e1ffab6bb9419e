import type { Findings } from '../engine/findings';
import { fullDate, number, when } from './dates';
import { deadlinesCard } from './deadlines';
import { capital, fill, plain } from './kit/fill';
import { scene as sceneOf } from './kit/scene';
import { about } from './overview/about';
import { answers } from './overview/answers';
import { approvalsTable } from './overview/approvals';
import { overviewBands } from './overview/bands';
import { checkedLine, oldRules } from './overview/checked';
import { exchangePart } from './overview/exchange';
import type { OverviewLent, Whole } from './overview/lent';
import { checklists, claims, questions } from './overview/lists';
import { back, periods, records } from './overview/periods';
import { pointsPart } from './overview/points';
import { recap } from './overview/recap';
import { ruleFilesPart } from './overview/rule-files';
import { settings } from './overview/settings';
import { timeline } from './overview/timeline';
import { PAGE } from './overview/words/page';
import type { DeadlinesCard, IconName, Nav, NowCard, Overview, PartId, Table } from './view';

export type { OverviewLent } from './overview/lent';

const ICONS: Record<PartId, IconName> = {
  linimasa: 'calendar',
  poin: 'chart',
  tenggat: 'clock',
  persetujuan: 'person',
  'daftar-periksa': 'tick',
  bukti: 'copy',
  mitos: 'book',
  tanya: 'info',
  setelan: 'settings',
  data: 'download',
  tentang: 'shield',
};

/** The parts that are there, in their order. */
function nav(parts: Pick<Overview, 'points' | 'approvals'>, scene: Whole): Nav {
  const words = PAGE[scene.language];
  const waits = scene.findings.approvals?.waiting ?? 0;
  const ids = (Object.keys(ICONS) as PartId[]).filter(
    (id) => (id !== 'poin' || parts.points) && (id !== 'persetujuan' || parts.approvals),
  );
  return {
    label: words.nav,
    items: ids.map((id) => ({
      id,
      label: words[id],
      icon: ICONS[id],
      count: id === 'persetujuan' && waits > 0 ? number(waits, scene.language) : null,
    })),
    foot: [words.unofficial, checkedLine(scene)].filter((one) => one !== null),
  };
}

/** `Kamis, 28 Maret 2024 · terakhir dibaca hari ini, 10.24` */
function day(scene: Whole): string {
  const words = PAGE[scene.language];
  const { lastRead } = scene.findings;
  const read =
    lastRead === null
      ? words.neverRead
      : fill(words.readAt, { when: when(lastRead, scene.today, scene.language) });
  return `${capital(fullDate(scene.today, '', scene.language))} · ${read}`;
}

function who({ findings: { profile }, language }: Whole): string | null {
  const name = plain(profile.name ?? '');
  if (!name) return null;
  return profile.school ? fill(PAGE[language].whoAt, { name, school: plain(profile.school) }) : name;
}

/**
 * All that the full page prints: the panel as every surface has it, and what only this page shows. Pure; throws on
 * nothing that the engine can find.
 */
export function overview(findings: Findings, lent: OverviewLent): Overview {
  const scene: Whole = { ...sceneOf(findings, lent), lent };
  const words = PAGE[scene.language];
  const card = lent.panel.cards.find((one): one is DeadlinesCard => one.id === 'deadlines');
  const deadlines = { ...(card ?? deadlinesCard(scene)), folded: false, title: words.tenggat };
  const points = pointsPart(scene);
  const approvals: Table | null = approvalsTable(scene);
  const other = back(scene);
  const closed = lent.panel.closed
    ? (lent.panel.cards.find((one): one is NowCard => one.id === 'now') ?? null)
    : null;
  return {
    closed,
    panel: { ...lent.panel, cards: [] },
    title: words.title,
    day: day(scene),
    who: who(scene),
    nav: nav({ points, approvals }, scene),
    print: words.print,
    periods: periods(scene),
    bands: closed ? [] : overviewBands(other, scene),
    back: other,
    old: oldRules(scene),
    answers: closed ? [] : answers(deadlines, scene),
    timeline: timeline(scene),
    points,
    records: records(scene),
    deadlines,
    more: words.more,
    approvals,
    checklists: checklists(scene),
    claims: claims(scene),
    questions: questions(scene),
    settings: settings(scene),
    exchange: exchangePart(scene),
    ruleFiles: ruleFilesPart(scene),
    about: about(scene),
    recap: recap(scene),
  };
}
