import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import type { Settings } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { pauseBand, pauseMenu } from '../../utils/views/pause';
import { at } from '../engine/memories';
import { withNotices } from '../engine/notice-examples';
import { plain, sceneOf, show } from './shown';

const findings = (settings: Partial<Settings>) => {
  const { memory, now } = withNotices({ settings });
  return judge(memory, RULESETS, now);
};
const scene = (pause: Settings['pause']) => sceneOf(findings({ pause }));
const chosen = (pause: Settings['pause']) =>
  pauseMenu(scene(pause))[1]
    ?.options?.filter((one) => one.chosen)
    .map((one) => one.label);

const HOUR = { until: at('2024-03-28', '11:10'), path: null };
const HERE = { until: null, path: '/penilaian' };
const ELSEWHERE = { until: null, path: '/beranda' };
const ON = { until: null, path: null };

describe('while the companion rests', () => {
  it.each([
    [HOUR, 'Dijeda sampai 11.10. Halaman tampil apa adanya.', '1 jam'],
    [HERE, 'Dijeda di halaman ini. Halaman tampil apa adanya.', 'Halaman ini'],
    [ON, 'Dijeda sampai Anda lanjutkan. Halaman tampil apa adanya.', 'Sampai dilanjutkan'],
  ])('%o is told, with the way on', (pause, told, option) => {
    const band = pauseBand(scene(pause));
    expect(plain(band?.text)).toBe(told);
    expect(band?.button).toMatchObject({ label: 'Lanjutkan', intent: { do: 'pause', how: 'off' } });
    expect(chosen(pause)).toEqual([option]);
  });

  it('on another page, or no longer, nothing is told', () => {
    for (const pause of [null, ELSEWHERE, { until: at('2024-03-28', '10:24'), path: null }]) {
      expect(pauseBand(scene(pause))).toBeNull();
      expect(chosen(pause)).toEqual(['Tidak']);
    }
  });

  it('what misleads is told beside it', () => {
    const panel = show({ ...findings({ pause: ON }), saved: false });
    expect(panel.paused).not.toBeNull();
    expect(plain(panel.band?.text)).toContain('belum tersimpan');
  });
});

it('what is done about notices is chosen in the menu', () => {
  const [modes] = pauseMenu(sceneOf(findings({ notices: 'mark' })));
  expect(modes?.options).toEqual([
    {
      label: 'Sembunyikan',
      chosen: false,
      intent: { do: 'settings', change: { notices: 'put-away' } },
    },
    { label: 'Tandai saja', chosen: true, intent: { do: 'settings', change: { notices: 'mark' } } },
    { label: 'Mati', chosen: false, intent: { do: 'settings', change: { notices: 'off' } } },
  ]);
});
