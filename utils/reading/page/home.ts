import { greets } from '../account/name';
import { FEATURES } from '../lexicon/pages';
import type { Line } from '../outline';
import { inside, type View } from '../view';
import { stageLabel } from '../view/said';
import { values } from '../words';

/** The address of a site's own first page. */
const HOME_PATH = /^\/(?:beranda|home|dashboard)\/?$/i;
const STAGES = new Set<unknown>(['pra-perencanaan', 'perencanaan', 'pelaksanaan', 'penilaian']);

/** The platform's own first page: it is called so, or greets and shows several of its features. */
export const isHome = (view: View, main: Line | null): boolean =>
  looksLikeHome(view, main) && (isPlatform(view) || tellsOfUs(view));

function looksLikeHome(view: View, main: Line | null): boolean {
  const hello = view.lines.slice(0, 16).some((line) => greets(line.text) && !inside(line, 'nav', 'footer'));
  const first = [main, ...view.lines.filter((line) => line.level === 1)]; // one for readers of screens alone too
  if (first.some((line) => line !== null && values(line.meaning, 'place').includes('home'))) return true;
  if (hello && HOME_PATH.test(view.path)) return true;
  if (!hello || (main && !greets(main.text))) return false;
  const features = new Set(
    view.lines
      .filter((line) => FEATURES.test(line.text.toLowerCase()) && !inside(line, 'nav', 'footer'))
      .map((line) => line.text),
  );
  return (
    features.size >= 2 ||
    (main !== null && !view.lines.some((line) => STAGES.has(stageLabel(line)) && !inside(line, 'nav')))
  );
}

/** A first page that names our stages needs no name of the platform. */
const tellsOfUs = (view: View): boolean =>
  HOME_PATH.test(view.path) && view.lines.some((line) => STAGES.has(stageLabel(line)));

/** A home page of anything greets; ours names the feature, if only as a link. */
const isPlatform = (view: View): boolean =>
  view.lines.some((line) =>
    line.meaning.signs.some((sign) => sign.is.place === 'feature' || sign.is.place === 'brand'),
  );
