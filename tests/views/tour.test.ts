import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import type { Settings } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import type { Button, Panel } from '../../utils/views/view';
import { listed, NOW, thirtyTwo } from '../engine/principals';
import { found, show } from './shown';

const PRINCIPAL = 'a principal';

function walk(tour: Settings['tour'], name = 'waiting-28-march'): Panel {
  const findings = name === PRINCIPAL ? judge(listed(thirtyTwo()), RULESETS, NOW) : found(name);
  return show({ ...findings, settings: { ...findings.settings, tour } });
}
const aim = (button: Button | null | undefined) =>
  button?.intent.do === 'settings' ? button.intent.change.tour : undefined;

describe('the tour', () => {
  it('is nowhere until somebody asks for it in the menu', () => {
    const panel = walk(null);
    expect(panel.tour).toBeNull();
    const begin = panel.menu.find((item) => item.label === 'Kenali Pendamping');
    expect(begin?.intent).toEqual({ do: 'settings', change: { tour: 'now' } });
  });

  it.each(['waiting-28-march', 'assessed-2026', PRINCIPAL])(
    'goes through every card of %s once, in their order, and back, and ends',
    (name) => {
      const stops = [];
      let at: Settings['tour'] | undefined = 'now';
      while (at) {
        const { tour } = walk(at, name);
        expect(tour?.card).toBe(at);
        expect(tour?.title && tour.text).toBeTruthy();
        expect(aim(tour?.back)).toBe(stops.at(-1));
        stops.push(at);
        at = aim(tour?.next);
      }
      expect(at).toBeNull();
      expect(stops).toEqual(walk(null, name).cards.map((card) => card.id));
    },
  );

  it('can be left at every stop, and says how far it is', () => {
    const { tour, cards } = walk('deadlines');
    expect(aim(tour?.leave)).toBeNull();
    const nth = cards.findIndex((card) => card.id === 'deadlines') + 1;
    expect(tour?.counter).toBe(`Perkenalan ${nth} dari ${cards.length}`);
    expect(walk('read').tour).toMatchObject({ leave: null, next: { label: 'Selesai' } });
  });

  it('begins anew where its card is drawn no longer', () => {
    expect(walk('points', 'assessed-2026').cards.some((card) => card.id === 'points')).toBe(false);
    expect(walk('points', 'assessed-2026').tour?.card).toBe('now');
  });
});
