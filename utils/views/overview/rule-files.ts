import type { RuleFile } from '../../observations';
import { dayOf, fullYear } from '../dates';
import { fill, plain } from '../kit/fill';
import { periodName } from '../kit/period-name';
import type { Scene } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import { sourceMark } from '../marks';
import type { RuleFilesPart } from '../view';
import { RULE_FILES } from './words/rule-files';

/** Files of rules of every period, each with who issued it and the way to let go of it. */
export function ruleFilesPart(scene: Scene): RuleFilesPart {
  const words = RULE_FILES[scene.language];
  const { ruleFiles } = scene.findings;
  const { title, text, label, example, reading, notRead, stale } = words;
  return {
    title,
    text,
    label,
    example: { label: example, href: '/contoh-berkas-aturan.json' },
    none: ruleFiles.length === 0 ? words.none : null,
    rows: ruleFiles.map((one) => row(one, scene)),
    words: { reading, notRead, stale },
  };
}

function row(file: RuleFile, scene: Scene): RuleFilesPart['rows'][number] {
  const { language, rulesets } = scene;
  const words = RULE_FILES[language];
  const rules = rulesets.find((one) => one.id === file.period);
  const say = (day: string) => fullYear(day, language);
  const { issuer, source } = file;
  return {
    id: file.id,
    title: fill(words.row, { title: file.title, period: rules ? periodName(rules, language) : file.period }),
    lines: [
      file.windows.flatMap((one) => daysOf(one, scene)).join(' · '),
      fill(words.from, { issuer, source: source.title, day: say(source.publishedOn) }),
      fill(words.since, { day: say(dayOf(file.at)) }),
    ],
    mark: { ...sourceMark(`rule-file:${file.id}`, 'sekunder', scene), text: words.unofficial },
    remove: {
      label: words.remove,
      icon: null,
      style: 'secondary',
      intent: { do: 'remove', entry: file.id },
    },
  };
}

function daysOf({ stage, opensOn, closesOn }: RuleFile['windows'][number], scene: Scene): string[] {
  const words = RULE_FILES[scene.language];
  const name = plain(stageLabel(stage, scene));
  const say = (words: string, on: string | null) =>
    on === null ? [] : [fill(words, { stage: name, day: fullYear(on, scene.language) })];
  return [...say(words.opens, opensOn), ...say(words.closes, closesOn)];
}
