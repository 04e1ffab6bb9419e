import type { Observation, Page, Side, Stage } from '../observations';
import { greets } from './account/name';
import { STEPS } from './belonging/steps';
import { AWARD, ELSEWHERE, REGION } from './lexicon/pages';
import type { Line } from './outline';
import { type Steps, sift } from './outline/steps';
import { certainty } from './page/certainty';
import { isChat, isFeatureHome, isPublished, isSignIn, isSomebody } from './page/elsewhere';
import { mainHeading } from './page/heading';
import { isHome } from './page/home';
import { isChoice, isChosen, type Sided } from './page/side';
import { around, evidenceOf, inside, type View } from './view';
import { stageLabel } from './view/said';
import { only, values } from './words';

const NAMED = new Set(['pra-perencanaan', 'perencanaan', 'pelaksanaan', 'penilaian']);
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

const one = (found: readonly Page[]): Page | null => (new Set(found).size === 1 ? (found[0] ?? null) : null);

function kindOfPage(main: Line | null, labels: Line[], crowd: boolean, person: boolean): Page {
  const headings = labels.filter((line) => line.level > 0);
  const stage = main ? stageIn(main) : null;
  if (crowd) return main && isFeatureHome(main, headings) ? 'pengelolaan-kinerja' : 'persetujuan';
  if (
    main &&
    only(main.meaning, 'place', 'what', 'stage', 'side', 'fill', 'action') &&
    main.meaning.signs.some((sign) => sign.is.place === 'approvals')
  )
    return 'persetujuan';
  const own = named(stage) ?? named(secondTitle(main, headings)) ?? (isPlan(main) ? 'perencanaan' : null);
  if (own) return own;
  if (person) return one(headings.flatMap((line) => named(stageLabel(line)) ?? [])) ?? 'persetujuan';
  const chosen = labels.filter((line) => isChosen(line) && named(stageLabel(line)));
  const picked = named(chosen.length === 1 && chosen[0] ? stageLabel(chosen[0]) : null);
  const steps = chosen.length === 1 && chosen[0] && isStep(chosen[0]);
  if (picked && !steps) return picked;
  if (main?.meaning.signs.some((sign) => sign.is.place === 'feature')) return 'pengelolaan-kinerja';
  const kinds = new Set(labels.flatMap((line) => named(stageLabel(line)) ?? []));
  if ((main === null || main.level > 1 || isPart(main)) && kinds.size === 1) return [...kinds][0] ?? 'lain';
  return 'pengelolaan-kinerja';
}

/** "Pengembangan Kompetensi": a part of what the page is about. */
const isPart = (main: Line): boolean => values(main.meaning, 'part').length > 0 && main.meaning.unknown === 0;

/** "Rencana Sasaran Kinerja Pegawai" */
const isPlan = (main: Line | null): boolean =>
  main !== null &&
  main.meaning.unknown === 0 &&
  /^rencana\b/i.test(main.text) &&
  values(main.meaning, 'what').join() === 'perencanaan';

/** "SASARAN KINERJA PEGAWAI" and under it, as high, "PERENCANAAN": a title of two lines. */
function secondTitle(main: Line | null, headings: readonly Line[]): Stage | null {
  const next = main && headings.find((line) => line.index === main.index + 1 && line.level === main.level);
  return next ? stageLabel(next) : null;
}

/** A step of a stepper is where the person stands in the cycle, not where the page is. */
const isStep = (line: Line): boolean =>
  around(line, (box) => box.element.getAttribute('aria-current') === 'step') !== null;

/** "Rangkuman Perencanaan", "Hasil Penilaian Kinerja": a page of that stage. */
function stageIn(main: Line): Stage | null {
  const found = main.meaning.unknown === 0 ? values(main.meaning, 'stage') : [];
  return found.length === 1 ? ((found[0] ?? null) as Stage | null) : null;
}

function named(stage: ReturnType<typeof stageLabel>): Page | null {
  if (stage === null) return null;
  return STEPS.has(stage) ? 'pelaksanaan' : NAMED.has(stage) ? (stage as Page) : null;
}

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
    isChat(view) ||
    (person && side !== 'atasan') ||
    (main !== null && (isPublished(view, main) || AWARD.test(main.text))) ||
    isElsewhere(view, main) ||
    (!crowd && main !== null && REGION.test(main.text));
  yield;
  if (isHome(view, main)) return { page: 'beranda', side: null, line: main };
  yield;
  if (helpful || (yield* certainty(view, main, labels, crowd)) < 3)
    return loading ? null : { page: 'lain', side: null, line: main ?? view.lines[0] ?? null };
  yield;
  const page = kindOfPage(main, labels, crowd, person);
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
  return unknown && !greets(text) && ELSEWHERE.test(text.toLowerCase());
}

export function readPageKind(where: Where, title: string): Observation {
  return {
    kind: 'page',
    evidence: evidenceOf(where.line?.text ?? title),
    page: where.page,
    side: where.side,
  };
}
