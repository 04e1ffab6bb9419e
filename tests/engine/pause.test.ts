import { describe, expect, it } from 'vitest';
import { pauseOf } from '../../utils/engine/pause';
import { at } from './memories';

const NOW = at('2024-03-28', '10:24');
const pause = (until: string | null, path: string | null, on: string | null = '/penilaian') =>
  pauseOf({ pause: { until, path } }, on, NOW);

describe('a pause', () => {
  it('is none where nothing was set', () => {
    expect(pauseOf({ pause: null }, '/penilaian', NOW)).toEqual({ set: null, here: false });
  });

  it('lasts until its moment, whatever the zone that it was set in', () => {
    expect(pause(at('2024-03-28', '10:25'), null)).toMatchObject({ here: true });
    expect(pause(at('2024-03-28', '11:24', '+08:00'), null)).toEqual({ set: null, here: false });
    expect(pause(at('2024-03-28', '12:30', '+09:00'), null).here).toBe(true);
    expect(pause(NOW, null)).toEqual({ set: null, here: false });
  });

  it('that ends later than it can last was set by a wrong clock, and is over', () => {
    expect(pause(at('2024-03-28', '11:24'), null).here).toBe(true);
    expect(pause(at('2024-03-28', '11:25'), null)).toEqual({ set: null, here: false });
    expect(pause('no moment', null)).toEqual({ set: null, here: false });
  });

  it('of one page holds there and stays set elsewhere', () => {
    expect(pause(null, '/penilaian').here).toBe(true);
    expect(pause(null, '/penilaian', '/beranda')).toEqual({
      set: { until: null, path: '/penilaian' },
      here: false,
    });
    expect(pause(null, '/penilaian', null).here).toBe(false);
  });

  it('without an end holds everywhere until it is resumed', () => {
    expect(pause(null, null, null).here).toBe(true);
  });
});
