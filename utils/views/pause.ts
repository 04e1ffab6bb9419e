import { hour } from './dates';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import type { Band, MenuItem } from './view';
import { PAUSE } from './words/pause';

type How = 'hour' | 'page' | 'on' | 'off';

const pauseIntent = (how: How) => ({ do: 'pause' as const, how, path: null });

function how({ findings: { pause } }: Scene): How {
  if (!pause.set || !pause.here) return 'off';
  if (pause.set.until !== null) return 'hour';
  return pause.set.path === null ? 'on' : 'page';
}

/** Says that the companion rests on this page, and how it goes on. */
export function pauseBand(scene: Scene): Band | null {
  const words = PAUSE[scene.language];
  const at = how(scene);
  if (at === 'off') return null;
  const until = scene.findings.pause.set?.until;
  const said =
    at === 'hour' && until
      ? fill(words.until, { hour: hour(until, scene.language) })
      : at === 'page'
        ? words.path
        : words.on;
  const button = {
    label: words.resume,
    icon: null,
    style: 'link' as const,
    intent: pauseIntent('off'),
  };
  return { icon: 'hourglass', text: [{ strong: said }, ` ${words.rest}`], button };
}

/** What is done about red notices, and for how long the companion rests. */
export function pauseMenu(scene: Scene): MenuItem[] {
  const words = PAUSE[scene.language];
  const at = how(scene);
  const { mode } = scene.findings.notices;
  const labels = { off: words.off, hour: words.hour, page: words.page, on: words.always };
  return [
    {
      label: words.notices,
      options: (['put-away', 'mark', 'off'] as const).map((one) => ({
        label: one === 'off' ? words.none : words[one],
        chosen: mode === one,
        intent: { do: 'settings', change: { notices: one } },
      })),
      intent: null,
      confirm: null,
    },
    {
      label: words.label,
      options: (['off', 'hour', 'page', 'on'] as const).map((one) => ({
        label: labels[one],
        chosen: at === one,
        intent: pauseIntent(one),
      })),
      intent: null,
      confirm: null,
    },
  ];
}
