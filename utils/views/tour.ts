import type { Settings } from '../observations';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import type { Button, Card, MenuItem, Tour } from './view';
import { TOUR } from './words/tour';

const goTo = (tour: Settings['tour'], label: string, style: Button['style']): Button => ({
  label,
  icon: null,
  style,
  intent: { do: 'settings', change: { tour } },
});

/**
 * A walk from card to card, as often as somebody asks for it; `null` while nobody walks. It stands before the card
 * that it speaks of. Where that is drawn no longer, it begins anew.
 */
export function tour(cards: readonly Card[], scene: Scene): Tour | null {
  const { tour: asked } = scene.findings.settings;
  if (asked === null) return null;
  const at = Math.max(
    0,
    cards.findIndex((card) => card.id === asked),
  );
  const [before, card, after] = [cards[at - 1], cards[at], cards[at + 1]];
  if (!card) return null;
  const words = TOUR[scene.language];
  return {
    card: card.id,
    counter: fill(words.counter, { n: at + 1, all: cards.length }),
    title: words[`${card.id}Title`],
    text: words[card.id],
    back: before ? goTo(before.id, words.back, 'secondary') : null,
    next: after ? goTo(after.id, words.next, 'primary') : goTo(null, words.end, 'primary'),
    leave: after ? goTo(null, words.leave, 'link') : null,
  };
}

/** What begins the walk. */
export const tourMenu = (scene: Scene): MenuItem => ({
  label: TOUR[scene.language].menu,
  options: null,
  intent: { do: 'settings', change: { tour: 'now' } },
  confirm: null,
});
