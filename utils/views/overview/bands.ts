import { stale } from '../band';
import type { Band } from '../view';
import type { Whole } from './lent';

/**
 * What could mislead, in the words of the popup: "this page" is no page of PMM here either. Where `back` leads to the
 * period of the page already, that is not said twice; reading again needs a page of PMM, so its button stays away.
 */
export function overviewBands(back: Band | null, scene: Whole): Band[] {
  const told = scene.lent.panel.glance.bands.filter(
    ({ button }) => back === null || button?.intent.do !== 'profile',
  );
  const old = stale(scene);
  return old ? [...told, { ...old, button: null }] : told;
}
