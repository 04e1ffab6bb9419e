import { fill } from '../kit/fill';
import type { About } from '../view';
import { checkedLine } from './checked';
import type { Whole } from './lent';
import { ABOUT } from './words/about';

export function about(scene: Whole): About {
  const words = ABOUT[scene.language];
  const { version, ruleset } = scene;
  const rules = ruleset?.regulation.value;
  const rows = [
    { label: words.name, text: words.unofficial },
    { label: words.privacy, text: words.privacyText },
    version && { label: words.version, text: version },
    { label: words.licence, text: words.licenceText },
    rules && {
      label: words.rules,
      text: [fill(words.regulation, { rules }), checkedLine(scene)].filter(Boolean).join(' '),
    },
    { label: words.sources, text: words.sourcesText },
    { label: words.keys, text: words.keysText },
  ];
  return { title: words.title, rows: rows.filter((one) => typeof one === 'object' && one !== null) };
}
