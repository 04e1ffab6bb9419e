import type { Observation, Page, Side } from '../observations';
import { greets } from './account/name';
import { OTHER_MATTERS } from './lexicon/approvals';
import { AWARD, ELSEWHERE, REGION } from './lexicon/pages';
import type { Line } from './outline';
import { type Steps, sift } from './outline/steps';
import { certainty, headed } from './page/certainty';
import { isCensus, isChat, isOffice, isPublished, isSignIn, isSomebody } from './page/elsewhere';
import { mainHeading } from './page/heading';
import { isHome } from './page/home';
import { kindOfPage } from './page/kind';
import { isChoice, isChosen, type Sided } from './page/side';
import { evidenceOf, inside, type View } from './view';

const LOADING = /^(?:memuat|sedang memuat|loading|mohon tunggu|harap tunggu|tunggu sebentar)\b/i;

export interface Where {
  page: Page;
  side: Side | null;
  line: Line | null;
}

/** Labels, not links to elsewhere: what the page itself is about. */
function ownLabels(view: View): Steps<Line[]> {
  return sift(view.lines, (line) => {
    if (line.meaning.unknown > 0 || inside(line, 'footer', 'aside')) return false;
    return (
      isChosen(line) ||
      !(inside(line, 'nav') || line.control === 'button' || isChoice(line) || isLinkAlone(line))
    );
  });
}

const isLinkAlone = (line: Line): boolean => line.control === 'link' && line.box.end - line.box.first <= 1;

/** Where the page stands in PMM; null when it has not said yet (loading, empty). `crowd`: it lists other people. */
export function* whereIs(view: View, { side, line }: Sided, crowd: boolean): Steps<Where | null> {
  const main = mainHeading(view);
  const labels = yield* ownLabels(view);
  const loading = view.lines.some((line) => LOADING.test(line.text)) || view.outline.busy;
  if (view.lines.length === 0) return null;
  yield;
  const person = isSomebody(view, main);
  const helpful =
    isSignIn(view) ||
    isChat(view, headed(main) > 1) ||
    (person && side !== 'atasan') ||
    (main !== null && (isPublished(view, main) || AWARD.test(main.text))) ||
    isElsewhere(view, main) ||
    (!crowd &&
      ((main !== null && REGION.test(main.text)) || (side === 'atasan' ? isOffice(view) : isCensus(view))));
  yield;
  if (isHome(view, main)) return { page: 'beranda', side: null, line: main };
  yield;
  if (helpful || (yield* certainty(view, main, labels, crowd)) < 3)
    return loading ? null : { page: 'lain', side: null, line: main ?? view.lines[0] ?? null };
  yield;
  const page = kindOfPage(main, labels, crowd, person, side === 'atasan');
  return {
    page,
    side: side ?? (page === 'persetujuan' && crowd ? 'atasan' : null),
    line: main ?? line ?? labels[0] ?? null,
  };
}

/** Another part of the platform, by its heading; by the window's title where it marks no heading. */
function isElsewhere(view: View, main: Line | null): boolean {
  const text = main?.text ?? view.outline.title.split(/[|·–—-]/)[0]?.trim() ?? ''; // no title says nothing
  const unknown = main ? main.meaning.unknown > 0 : true;
  return unknown && !greets(text) && (ELSEWHERE.test(text.toLowerCase()) || OTHER_MATTERS.test(text));
}

export function readPageKind(where: Where, title: string): Observation {
  return {
    kind: 'page',
    evidence: evidenceOf(where.line?.text ?? title),
    page: where.page,
    side: where.side,
  };
}
