import type { RuleFileTrouble } from '../../observations';
import { fullYear, number } from '../dates';
import { fill, plain, sentences } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { Button, OpenedRuleFile } from '../view';
import type { Language } from '../words/both';
import { OPENED_FILE } from './words/opened';
import { PLACE, REFUSED_FILE } from './words/refused';

export const closeButton = (language: Language): Button => ({
  label: OPENED_FILE[language].close,
  icon: null,
  style: 'secondary',
  intent: { do: 'close-rule-file' },
});

/** Why a file is not taken, where in it, and what may stand there. */
export function refusedFile(trouble: RuleFileTrouble, { language }: Scene): OpenedRuleFile {
  const words = PLACE[language];
  const place = placeOf(trouble, language);
  const text = sentences(
    REFUSED_FILE[language][trouble.reason],
    place && fill(words.in, { place }),
    allowed(trouble, language),
    words.unchanged,
  );
  return {
    title: OPENED_FILE[language].refused,
    lines: [],
    trouble: text,
    rows: [],
    save: null,
    close: closeButton(language),
  };
}

function placeOf({ line, column, path }: RuleFileTrouble, language: Language): string | null {
  const words = PLACE[language];
  const names = path
    .map((one) =>
      typeof one === 'number' ? fill(words.nth, { n: number(one + 1, language) }) : plain(one.slice(0, 40)),
    )
    .filter(Boolean);
  const parts = [
    names.length > 0 ? fill(words.part, { path: names.join(' › ') }) : null,
    line !== null && column !== null
      ? fill(words.line, { line: number(line, language), column: number(column, language) })
      : null,
  ];
  return parts.filter(Boolean).join(', ') || null;
}

function allowed({ reason, allowed: names }: RuleFileTrouble, language: Language): string | null {
  const words = PLACE[language];
  if (names.length === 0) return null;
  if (reason !== 'far') return fill(words.allowed, { names: names.join(', ') });
  const [first = '', last = ''] = names.map((day) => fullYear(day, language)); // of `far` there are two
  return fill(words.between, { first, last });
}
