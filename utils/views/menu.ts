import type { Settings } from '../observations';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import { pauseMenu } from './pause';
import { tourMenu } from './tour';
import type { Leave, MenuItem } from './view';
import { ASK } from './words/ask';
import { MENU } from './words/menu';

/** A radio group over one setting. */
function choice<K extends 'language' | 'theme' | 'textSize' | 'keepNames'>(
  key: K,
  values: readonly (Settings[K] & keyof (typeof MENU)['id'])[],
  scene: Scene,
): MenuItem {
  const words = MENU[scene.language];
  const options = values.map((value) => ({
    label: words[value],
    chosen: scene.findings.settings[key] === value,
    intent: { do: 'settings' as const, change: { [key]: value } },
  }));
  return { label: words[key], options, intent: null, confirm: null };
}

function erase(scene: Scene): MenuItem {
  const words = MENU[scene.language];
  return {
    label: words.erase,
    options: null,
    intent: { do: 'erase-all' },
    confirm: { title: words.eraseTitle, text: words.eraseText, yes: words.eraseYes, no: words.eraseNo },
  };
}

/** Under the header's dots; what is about somebody's record is left out while it is `closed`. */
export function menu(scene: Scene, closed = false, leave: Leave | null = null): MenuItem[] {
  const words = MENU[scene.language];
  const again = { do: 'profile' as const, change: { firstRun: 0 } };
  return [
    choice('language', ['id', 'en'], scene),
    choice('theme', ['auto', 'light', 'dark'], scene),
    choice('textSize', ['normal', 'large', 'largest'], scene),
    ...(scene.findings.hats.both ? [choice('keepNames', ['period-end', 'keep'], scene)] : []),
    ...pauseMenu(scene),
    { label: ASK[scene.language].menu, options: null, intent: { do: 'ask-notice' }, confirm: null },
    ...(closed
      ? []
      : [tourMenu(scene), { label: words.profile, options: null, intent: again, confirm: null }]),
    ...(leave ? [{ label: leave.label, options: null, intent: null, confirm: null, leave }] : []),
    erase(scene),
    {
      label: fill(words.about, { version: scene.version ?? '' }).replace(' ,', ','),
      options: null,
      intent: null,
      confirm: null,
    },
  ];
}
