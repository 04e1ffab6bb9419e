import type { Settings } from '../../../observations';
import type { Setting, SettingsPart } from '../../view';
import type { Whole } from '../lent';
import { SETTINGS } from '../words/settings';

export type Group = SettingsPart['groups'][number];
export const PLAIN = { many: false, options: null, button: null, confirm: null } as const;

/** One of several values of a setting of this computer. */
export function choice<K extends 'language' | 'theme' | 'textSize' | 'keepNames' | 'notices'>(
  key: K,
  values: readonly { value: Settings[K]; label: string }[],
  scene: Whole,
): Setting {
  const words = SETTINGS[scene.language];
  const options = values.map(({ value, label }) => ({
    label,
    chosen: scene.findings.settings[key] === value,
    intent: { do: 'settings' as const, change: { [key]: value } },
  }));
  return { ...PLAIN, id: key, title: words[key], text: words[`${key}Text`], options };
}
