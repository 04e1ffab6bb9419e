import type { Observation, Page, Side, Stage } from '../observations';
import { certainty } from './certainty';
import { ELSEWHERE, FEATURES } from './lexicon/pages';
import { WORN } from './lexicon/people';
import { memo } from './memo';
import type { Line } from './outline';
import { around, evidenceOf, inside, labelOf, stageLabel, type View } from './view';
import { only, values } from './words';

const STEPS = new Set([
  'diskusi-persiapan',
  'observasi-kinerja',
  'diskusi-tindak-lanjut',
  'upaya-tindak-lanjut',
  'refleksi-tindak-lanjut',
]);
const NAMED = new Set(['pra-perencanaan', 'perencanaan', 'pelaksanaan', 'penilaian']);
const GREETING = /^(?:halo|hai|selamat (?:datang|pagi|siang|sore|malam)|assalam)/i;
const LOADING = /^(?:memuat|sedang memuat|loading|mohon tunggu|harap tunggu|tunggu sebentar)\b/i;

export interface Where {
  page: Page;
  side: Side | null;
  line: Line | null;
}

const apart = (line: Line): boolean => inside(line, 'nav', 'footer', 'aside', 'dialog', 'alert');
export const isChosen = (line: Line): boolean => around(line, (box) => box.chosen === true) !== null;
const isChoice = (line: Line): boolean =>
  around(line, (box) => box.chosen !== null || box.control === 'choice') !== null;

/** The page's own heading: the highest, first one that is not navigation, and is painted. */
export const mainHeading = memo((view: View): Line | null => {
  const headings = view.lines.filter((line) => line.level > 0 && !apart(line));
  const top = headings.reduce<Line | null>(
    (best, line) => (!best || line.level < best.level ? line : best),
    null,
  );
  return top && view.outline.painted(top)
    ? top
    : (headings.find((line) => view.outline.painted(line)) ?? null);
});

/** Labels, not links to elsewhere: what the page itself is about. */
function ownLabels(view: View): Line[] {
  return view.lines.filter((line) => {
    if (line.meaning.unknown > 0 || inside(line, 'footer', 'aside')) return false;
    return (
      isChosen(line) ||
      !(inside(line, 'nav') || line.control === 'button' || isChoice(line) || isLinkAlone(line))
    );
  });
}
const isLinkAlone = (line: Line): boolean => line.control === 'link' && line.box.end - line.box.first <= 1;

/** Which of two hats the page is worn under: by its heading, its chosen tab or its only word about it. */
export function sideOf(view: View, main: Line | null): { side: Side | null; line: Line | null } {
  const said = view.lines.filter(
    (line) =>
      only(line.meaning, 'side', 'fill', 'place', 'period', 'date') &&
      values(line.meaning, 'side').length === 1 &&
      !inside(line, 'footer'),
  );
  const chosen = said.filter(isChosen);
  const plain = said.filter(
    (line) => !isChoice(line) && line.control === '' && !inside(line, 'nav') && isOwn(view, line),
  );
  const told = view.lines.flatMap((line) =>
    line.text.length < 120 ? (WORN.exec(line.text)?.[1] ?? []) : [],
  );
  for (const some of [chosen, main ? plain.filter((line) => line.run === main.run) : [], plain]) {
    const sides = new Set(some.map((line) => values(line.meaning, 'side')[0]));
    if (sides.size === 1)
      return {
        side: (some[0] ? values(some[0].meaning, 'side')[0] : null) as Side | null,
        line: some[0] ?? null,
      };
    if (sides.size > 1) return { side: null, line: null };
  }
  const worn = new Set(told.map((one) => (/pegawai|guru/i.test(one) ? 'pegawai' : 'atasan')));
  return { side: worn.size === 1 ? ([...worn][0] as Side) : null, line: null };
}

/** "Pejabat Penilai Kinerja: Drs. …" names somebody; only a heading of that name is a view of theirs. */
function isOwn(view: View, line: Line): boolean {
  const next = view.lines[line.index + 1];
  const explicit = /sebagai|sisi|peran|tampilan/i.test(line.text);
  const role = labelOf(line, view);
  if (role && values(role.meaning, 'people').includes('role')) return true;
  if (inside(line, 'detail')) return false;
  return explicit || (line.level > 0 && line.level <= 2 && (next === undefined || next.run !== line.run));
}

function kindOfPage(main: Line | null, labels: Line[], crowd: boolean): Page {
  const stage = main ? stageIn(main) : null;
  if (crowd) return 'persetujuan';
  if (
    main &&
    only(main.meaning, 'place', 'what', 'stage', 'side', 'fill', 'action') &&
    main.meaning.signs.some((sign) => sign.is.place === 'approvals')
  )
    return 'persetujuan';
  const own = named(stage);
  if (own) return own;
  const chosen = labels.filter((line) => isChosen(line) && named(stageLabel(line)));
  const picked = named(chosen.length === 1 && chosen[0] ? stageLabel(chosen[0]) : null);
  const steps = chosen.length === 1 && chosen[0] && isStep(chosen[0]);
  if (picked && !steps) return picked;
  if (main?.meaning.signs.some((sign) => sign.is.place === 'feature')) return 'pengelolaan-kinerja';
  const kinds = new Set(labels.flatMap((line) => named(stageLabel(line)) ?? []));
  if (main === null && kinds.size === 1) return [...kinds][0] ?? 'lain';
  return 'pengelolaan-kinerja';
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

function isHome(view: View, main: Line | null): boolean {
  if (!main) return false;
  if (values(main.meaning, 'place').includes('home')) return true;
  if (!GREETING.test(main.text)) return false;
  const features = new Set(
    view.lines
      .filter((line) => FEATURES.test(line.text.toLowerCase()) && !inside(line, 'nav', 'footer'))
      .map((line) => line.text),
  );
  return (
    features.size >= 2 ||
    !view.lines.some((line) => NAMED.has(stageLabel(line) ?? '') && !inside(line, 'nav'))
  );
}

/** A home page of anything greets; ours names the feature, if only as a link. */
const isPlatform = (view: View): boolean =>
  view.lines.some((line) =>
    line.meaning.signs.some((sign) => sign.is.place === 'feature' || sign.is.place === 'brand'),
  );

/** Where the page stands in PMM; null when it has not said yet (loading, empty). `crowd`: it lists other people. */
export function whereIs(view: View, crowd: boolean): Where | null {
  const main = mainHeading(view);
  const labels = ownLabels(view);
  const loading = view.lines.some((line) => LOADING.test(line.text)) || view.outline.busy;
  if (view.lines.length === 0) return null;
  const helpful =
    main !== null &&
    main.meaning.unknown > 0 &&
    !GREETING.test(main.text) &&
    ELSEWHERE.test(main.text.toLowerCase());
  if (isHome(view, main) && isPlatform(view)) return { page: 'beranda', side: null, line: main };
  if (helpful || certainty(view, main, labels, crowd) < 3)
    return loading ? null : { page: 'lain', side: null, line: main ?? view.lines[0] ?? null };
  const { side, line } = sideOf(view, main);
  const page = kindOfPage(main, labels, crowd);
  return {
    page,
    side: side ?? (page === 'persetujuan' && crowd ? 'atasan' : null),
    line: main ?? line ?? labels[0] ?? null,
  };
}

export function readPageKind(where: Where, title: string): Observation {
  return {
    kind: 'page',
    evidence: evidenceOf(where.line?.text ?? title),
    page: where.page,
    side: where.side,
  };
}
