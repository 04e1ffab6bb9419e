import type { EvidenceSubject, Review } from '../../engine/findings';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { PLAIN } from '../overview/settings/kit';
import { size } from '../overview/size';
import type { EvidenceItem, EvidencePart } from '../view';
import { EVIDENCE_ITEMS } from '../words/checklist/evidence';
import type { Here } from './file-row';
import { amountOf, itemOf, type Told, toldLoose, toldOf } from './item';
import { EVIDENCE, REFUSED } from './words';

/** Evidence may be looked for: the activity is done, or the item is about a document. Never that it must be. */
const isAsked = ({ activity, item }: EvidenceSubject): boolean =>
  activity !== null ? activity.done === true : Object.hasOwn(EVIDENCE_ITEMS, item?.rule?.id ?? '');

/** What is there and what is not, for the period in view. Pure. */
export function evidencePart(review: Review, here: Here, scene: Scene): EvidencePart {
  const words = EVIDENCE[scene.language];
  const { subjects, loose } = review.evidence;
  const told = subjects.map((subject) => ({ subject, told: toldOf(subject, scene) }));
  const isThere = (one: Told) => amountOf(one.evidence) > 0;
  const item = (one: Told): EvidenceItem => itemOf(one, here, scene);
  const there = told.filter((one) => isThere(one.told));
  const missing = told.filter((one) => !isThere(one.told) && isAsked(one.subject));
  const others = told.filter((one) => !there.includes(one) && !missing.includes(one));
  const left = loose.map((one) => toldLoose(one, scene)).filter(isThere);
  const group = (id: EvidencePart['groups'][number]['id'], note: string | null, all: readonly Told[]) =>
    all.length > 0 ? [{ id, title: words[id], note, items: all.map(item) }] : [];
  const { adding, added, saving, saved, notSaved } = words;
  const groups = [
    ...group(
      'missing',
      words.missingNote,
      missing.map((one) => one.told),
    ),
    ...group(
      'there',
      null,
      there.map((one) => one.told),
    ),
    ...group('loose', words.looseNote, left),
  ];
  return {
    title: words.title,
    meta:
      there.length + missing.length > 0
        ? fill(words.meta, { there: there.length, missing: missing.length })
        : null,
    text: words.text,
    none: groups.length === 0 ? words.none : null,
    groups,
    others: others.map((one) => item(one.told)),
    zip: zip([...there.map((one) => one.told), ...left], here, scene),
    words: { adding, added, saving, saved, notSaved },
    refused: REFUSED[scene.language],
  };
}

function zip(all: readonly Told[], here: Here, { language }: Scene): EvidencePart['zip'] {
  if (all.length === 0) return null;
  const words = EVIDENCE[language];
  const files = all.flatMap(({ evidence }) => evidence?.files ?? []); // each has evidence
  const mine = files.filter((one) => here.has(one.id));
  const bytes = mine.reduce((sum, one) => sum + one.size, 0);
  const text = mine.length === 0 ? words.zipNone : mine.length === 1 ? words.zipTextOne : words.zipText;
  const gone = files.length - mine.length;
  const lost = gone > 0 ? ` ${fill(words.zipGone, { n: gone })}` : '';
  return {
    ...PLAIN,
    id: 'evidence-zip',
    title: words.zip,
    text: fill(text, { n: mine.length, size: size(bytes, language) }) + lost,
    button: {
      label: words.zipDo,
      icon: 'download',
      style: 'secondary',
      intent: { do: 'save-evidence', file: null },
    },
  };
}
