import { noRules, notSaved, otherPeriod, partlyText, shownFrom } from '../band';
import { fill, plain } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { hasImportant } from '../notices';
import type { Band, Card } from '../view';
import { BAND } from '../words/band';
import { GLANCE } from '../words/glance';

/** Whose record it is, where that is not certain: several people are known, or the last page named nobody. */
function whose({ findings, people, language }: Scene): Band | null {
  const { away, profile } = findings;
  const several = people > 1; // the switch beside it says whose record it is and leads to another's
  if (!several && !(away && profile.name)) return null;
  const words = GLANCE[language];
  const name = profile.name ? fill(words.whose, { name: plain(profile.name) }) : words.nameless;
  const rest = several ? [` ${words.several}`] : [];
  return { icon: 'person', text: [{ strong: name }, ...rest], button: null };
}

/** The last page gave nothing, or not all: what stands below is older. No page is here to read again. */
function unread(scene: Scene): Band | null {
  const { answer, readings } = scene.findings;
  const missed = readings.filter((one) => one.state === 'could-not-read');
  if (missed.length === 0 || answer.case === 'could-not-read') return null;
  const words = GLANCE[scene.language];
  const icon = 'unofficial';
  if (!missed.some((one) => one.what === 'page')) return { icon, text: partlyText(scene), button: null };
  const at = shownFrom(scene);
  const rest = at ? ` ${fill(BAND[scene.language].pageRest, { when: at })}` : '';
  return { icon, text: [{ strong: words.page }, rest], button: null };
}

/** A notice that has to be seen stands under `now` in the sidebar; here it is told that there is one. */
function notice(cards: readonly Card[], scene: Scene): Band | null {
  const card = cards.find((one) => one.id === 'notices');
  if (!card?.meta || !hasImportant(scene)) return null;
  return { icon: 'info', text: [{ strong: `${card.title}:` }, ` ${card.meta}.`], button: null };
}

/** Whose it is, then the one thing that could mislead most, as in the sidebar; how old it is stands by itself. */
export function glanceBands(cards: readonly Card[], scene: Scene): Band[] {
  const misleads = notSaved(scene) ?? otherPeriod(scene) ?? noRules(scene) ?? unread(scene);
  return [whose(scene), misleads, notice(cards, scene)].filter((band) => band !== null);
}
