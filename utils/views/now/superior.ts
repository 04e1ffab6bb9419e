import type { NowFinding } from '../../engine/findings';
import { showPerson } from '../approvals/show-person';
import { turnChip } from '../chips';
import { duration, number } from '../dates';
import { opens } from '../forms/form';
import { ownPersonForm } from '../forms/own-person';
import { fill, sentences, small } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { originMark } from '../marks';
import type { Mark, NowCard } from '../view';
import { ROSTER, WHAT } from '../words/approvals';
import { SUPERIOR_NOW } from '../words/superior';
import { aheadChip, blank, button, openPageButton, realLeaf } from './parts';
import { unreadChip } from './unsure';

type Waiting = Extract<NowFinding, { case: 'approvals' }>;

function parts({ parts: all, oldest }: Waiting, { language }: Scene): string {
  const words = SUPERIOR_NOW[language];
  const told = all.map(({ what, count }, at) => {
    const name = WHAT[language][what ?? 'other'];
    return fill(words.part, {
      n: number(count, language),
      what: language === 'en' && at === 0 ? name : small(name),
    });
  });
  const age =
    oldest.days === 0 ? words.oldestToday : fill(words.oldest, { days: duration(oldest.days, language) });
  return sentences(`${told.join(', ')}.`, age);
}

/** When the list was read. */
function readMark(scene: Scene): Mark | null {
  const seenAt = scene.findings.approvals?.seenAt;
  return seenAt ? originMark({ by: 'page', seenAt, evidence: '' }, scene) : null;
}

/** Somebody waits for the superior: how many, for what, how long, until when. */
export function superiorWaits(now: Waiting, scene: Scene): NowCard {
  const { language } = scene;
  const words = SUPERIOR_NOW[language];
  const chip = turnChip('you', scene);
  const n = number(now.waiting, language);
  const show = showPerson(now.oldest.person, scene).intent;
  return {
    ...blank,
    chips: [...(chip ? [chip] : []), ...aheadChip(now.closes, scene)],
    sentence: now.waiting === 1 ? words.waitingOne : fill(words.waiting, { n }),
    facts: [parts(now, scene)],
    leaf: realLeaf(now.closes, scene),
    buttons: [scene.findings.onPage ? button(words.check, show) : openPageButton(scene)],
    mark: now.closes ? originMark(now.closes.origin, scene) : readMark(scene),
  };
}

/** Nothing waits; what the teachers still have to do is told without urging. */
export function superiorClear(now: Extract<NowFinding, { case: 'approvals-clear' }>, scene: Scene): NowCard {
  const words = SUPERIOR_NOW[scene.language];
  const told = (template: string, n: number) =>
    n === 0 ? null : fill(template, { n: number(n, scene.language) });
  const { teacher, 'not-handed-in': missing } = now.counts;
  const fact = sentences(told(words.notHandedIn, missing), told(words.teacher, teacher));
  return { ...blank, sentence: words.clear, facts: fact ? [fact] : [], mark: readMark(scene) };
}

/** No list of teachers has been read: where it is, or names by hand. */
export function superiorUnread(scene: Scene): NowCard {
  const words = SUPERIOR_NOW[scene.language];
  const add = opens('own-person', null, ROSTER[scene.language].add, { icon: 'add', style: 'secondary' });
  return {
    ...blank,
    chips: [unreadChip(scene)],
    sentence: words.unread,
    facts: [words.unreadFact],
    // Once there are names, the card below has the form.
    ...(scene.findings.approvals
      ? { buttons: [openPageButton(scene)] }
      : { buttons: [openPageButton(scene), add], forms: [ownPersonForm(scene)] }),
  };
}
