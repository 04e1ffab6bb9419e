/** Room above the card that is reached, CSS px. */
const ABOVE = 10;

/**
 * Scrolls the panel to a card, or to its first heading where there is no such card now, and gives that heading focus.
 * The page itself is not scrolled: no other scroller than the panel's own is moved.
 */
export function reach(stage: ParentNode, card: string): void {
  const there = stage.querySelector(`[data-card="${CSS.escape(card)}"]`) ?? stage.querySelector('.panel h2');
  const scroll = there?.closest('.scroll');
  if (!there || !scroll) return; // the panel did not come: there is nothing to reach
  scroll.scrollTop += there.getBoundingClientRect().top - scroll.getBoundingClientRect().top - ABOVE;
  const heading = there.querySelector('.card-fold') ?? there.querySelector('h2') ?? there;
  if (heading instanceof HTMLElement) heading.focus({ preventScroll: true });
}
