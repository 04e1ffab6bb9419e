import type { Page, Stage } from '../../observations';
import { STEPS } from '../belonging/steps';
import type { Line } from '../outline';
import { around } from '../view';
import { stageLabel } from '../view/said';
import { only, parse, values } from '../words';
import { isFeatureHome } from './elsewhere';
import { isChosen } from './side';

const NAMED = new Set(['pra-perencanaan', 'perencanaan', 'pelaksanaan', 'penilaian']);

const one = (found: readonly Page[]): Page | null => (new Set(found).size === 1 ? (found[0] ?? null) : null);

/** Which page of Pengelolaan Kinerja it is, once that is sure. `atasan`: it is a superior's. */
export function kindOfPage(
  main: Line | null,
  labels: Line[],
  crowd: boolean,
  person: boolean,
  atasan: boolean,
): Page {
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
  if (atasan && (headings.some(isList) || (main && isList(main)))) return 'persetujuan';
  if (main?.meaning.signs.some((sign) => sign.is.place === 'feature')) return 'pengelolaan-kinerja';
  const kinds = new Set(labels.flatMap((line) => named(stageLabel(line)) ?? []));
  if ((main === null || main.level > 1 || isPart(main)) && kinds.size === 1) return [...kinds][0] ?? 'lain';
  return 'pengelolaan-kinerja';
}

/** "Periksa pengajuan guru", over whatever it is drawn as. */
const isList = ({ meaning, text }: Line): boolean =>
  only(
    text.includes('Kinerja') ? parse(text.replace('Kinerja', '')) : meaning,
    'place',
    'people',
    'fill',
    'what',
  ) &&
  values(meaning, 'place').includes('approvals') &&
  /\b(?:guru|pegawai)\b/i.test(text);

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
