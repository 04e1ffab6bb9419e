import type { Amount, KeptFacts } from '../../observations';
import { number } from '../dates';
import { fill, plain } from '../kit/fill';
import type { DataPart } from '../view';
import { size } from './size';
import { DATA } from './words/data';

function amount({ kind, count, bytes }: Amount, { language }: KeptFacts): string {
  const words = DATA[language];
  const [one, many] = kind === 'files' ? [words.copiesOne, words.copies] : [words.amountOne, words.amount];
  return fill(count === 1 ? one : many, { n: number(count, language), size: size(bytes, language) });
}

const sum = (all: readonly { bytes: number }[]): number => all.reduce((total, one) => total + one.bytes, 0);

/** Whose it is, by name and size; a locked one only as its person calls it. */
function byPerson({ profiles = [], language }: KeptFacts): DataPart['kept']['profiles'] {
  if (profiles.length === 0) return null;
  const words = DATA[language];
  const rows = profiles.map(({ id, name, isLocked, bytes }) => ({
    id,
    label: name === null ? (isLocked ? words.lockedOne : words.namelessOne) : plain(name),
    text: fill(isLocked ? words.lockedSize : words.ownSize, { size: size(bytes, language) }),
  }));
  return { title: words.byPerson, rows };
}

/** What is kept, by what it is and by whose it is, with sizes. */
export function kept(facts: KeptFacts): DataPart['kept'] {
  const { language, amounts, automatic } = facts;
  const words = DATA[language];
  const rows: DataPart['kept']['rows'] = (amounts ?? []).map((one) => ({
    id: one.kind,
    label: words[one.kind],
    text: amount(one, facts),
  }));
  if (automatic && automatic.length > 0) {
    const many = automatic.length === 1 ? words.copiesOne : words.copies;
    const text = fill(many, { n: number(automatic.length, language), size: size(sum(automatic), language) });
    rows.push({ id: 'automatic', label: words.automatic, text });
  }
  const total = sum([...(amounts ?? []), ...(automatic ?? [])]);
  const sent = facts.synced ? words.totalSynced : words.total;
  const all = rows.length > 0 ? fill(sent, { size: size(total, language) }) : words.nothing;
  const note = amounts === null ? words.unread : all;
  return { title: words.kept, rows, note, profiles: byPerson(facts) };
}
