import type { FileChange } from '../../engine/findings';
import type { RuleFile } from '../../observations';
import { fullYear, monthRange } from '../dates';
import { fill, plain, sentences } from '../kit/fill';
import { periodName } from '../kit/period-name';
import type { Scene } from '../kit/scene';
import { originMark } from '../marks';
import type { Chip, OpenedRuleFile } from '../view';
import { closeButton } from './refused';
import { EFFECT, OPENED_FILE } from './words/opened';

type Said = Omit<RuleFile, 'kind' | 'id' | 'at'>;

interface Told {
  said: Said;
  changes: readonly FileChange[];
  /** Files of the same period that were taken in before. */
  kept: readonly RuleFile[];
  key: string;
}

const CHIPS: Record<FileChange['effect'], Pick<Chip, 'style' | 'icon'>> = {
  fills: { style: 'right', icon: 'add' },
  changes: { style: 'soon', icon: 'pencil' },
  same: { style: 'plain', icon: 'tick' },
  yields: { style: 'wrong', icon: 'cross' },
};

/** A file that was chosen, day by day beside what is told now. Pure; nothing is kept yet. */
export function openedFile({ said, changes, kept, key }: Told, scene: Scene): OpenedRuleFile {
  const { language } = scene;
  const words = OPENED_FILE[language];
  const isThere = kept.some((one) => isSame(one, said));
  const moves = changes.some(({ effect }) => effect === 'fills' || effect === 'changes');
  const lines = [
    sourceLine(said, scene),
    said.source.url,
    sentences(periodLine(said, scene), words.nothingYet),
    words.unofficial,
    isThere ? words.there : moves ? null : words.none,
  ];
  return {
    title: plain(said.title),
    lines: lines.filter((one) => one !== null),
    trouble: moves && changes.some(replacesOfficial) ? words.overOfficial : null,
    rows: changes.map((one) => row(one, scene)),
    save:
      moves && !isThere
        ? { label: words.use, icon: null, style: 'primary', intent: { do: 'put-rule-file', key, text: '' } }
        : null,
    close: closeButton(language),
  };
}

function isSame({ kind: _kind, id: _id, at: _at, ...kept }: RuleFile, said: Said): boolean {
  return JSON.stringify(Object.entries(kept).sort()) === JSON.stringify(Object.entries(said).sort());
}

function sourceLine({ issuer, source }: Said, { language }: Scene): string {
  const day = fullYear(source.publishedOn, language);
  return fill(OPENED_FILE[language].from, { issuer, source: source.title, day });
}

function periodLine({ period }: Said, { rulesets, language }: Scene): string {
  const rules = rulesets.find((one) => one.id === period);
  return fill(OPENED_FILE[language].period, { period: rules ? periodName(rules, language) : period });
}

const replacesOfficial = ({ effect, now }: FileChange): boolean =>
  effect === 'changes' && now.origin.by === 'rule' && now.origin.confidence === 'resmi';

function row(one: FileChange, scene: Scene): OpenedRuleFile['rows'][number] {
  const { language } = scene;
  const words = OPENED_FILE[language];
  const [only, ...more] = one.who;
  return {
    id: [one.stage, one.edge, ...one.who].join(' '),
    label: only && more.length === 0 ? fill(words[only], { stage: one.label }) : one.label,
    chip: { ...CHIPS[one.effect], text: EFFECT[language][one.effect] },
    title: fill(words[one.edge], { day: fullYear(one.says, language) }),
    text: nowText(one, scene),
  };
}

/** What stands now, with its source. */
function nowText({ effect, now: { on, origin, months } }: FileChange, scene: Scene): string {
  const { language } = scene;
  const words = OPENED_FILE[language];
  if (on !== null) {
    const source = originMark(origin, scene)?.text ?? ''; // a day of the rules has its source
    return fill(effect === 'yields' ? words.yieldsText : words.now, { day: fullYear(on, language), source });
  }
  if (!months) return words.unknown;
  const source = originMark(months.origin, scene)?.text ?? ''; // as have months
  return fill(words.months, { months: monthRange(months.from, months.to, '', language), source });
}
