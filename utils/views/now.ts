import type { Scene } from './kit/scene';
import { couldNotReadNow, nothingYet } from './now/blank';
import { calmNow, ownDateNow } from './now/calm';
import { overdue } from './now/overdue';
import { asRead, usedWord } from './now/parts';
import { superiorClear, superiorUnread, superiorWaits } from './now/superior';
import { theirs } from './now/theirs';
import { yours } from './now/yours';
import type { NowCard } from './view';

function answer(scene: Scene): NowCard {
  const now = scene.findings.answer;
  switch (now.case) {
    case 'nothing-yet':
      return nothingYet(scene);
    case 'could-not-read':
      return couldNotReadNow(now.what, scene);
    case 'overdue':
      return overdue(now, scene);
    case 'yours':
      return yours(now, scene);
    case 'theirs':
      return theirs(now, scene);
    case 'own-date':
      return ownDateNow(now.deadline, scene);
    case 'next':
      return calmNow(now.deadline, scene);
    case 'done':
      return calmNow(now.next, scene);
    case 'approvals':
      return superiorWaits(now, scene);
    case 'approvals-clear':
      return superiorClear(now, scene);
    case 'approvals-unread':
      return superiorUnread(scene);
  }
}

/** The one answer: chips, sentence, one or two facts, at most two buttons (design section 4). */
export function nowCard(scene: Scene): NowCard {
  const card = answer(scene);
  return { ...card, facts: [...asRead(scene), ...card.facts, ...usedWord(scene)] };
}
