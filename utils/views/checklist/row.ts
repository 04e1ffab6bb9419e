import type { ChecklistItemFinding } from '../../engine/findings';
import { opens } from '../forms/form';
import { fill, plain, small } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { originMark, tickMark } from '../marks';
import type { CheckRow, Mark } from '../view';
import { CHECKLIST_WORDS } from '../words/checklist';
import { CHECKLIST } from '../words/checklist-card';
import { FIRST_RUN } from '../words/first-run';

/** Who has not said how they are employed may see what concerns only some: it says whom. */
function titleFor(title: string, item: ChecklistItemFinding, scene: Scene): string {
  const who = item.rule?.employments ?? [];
  if (scene.findings.profile.employment !== null || who.length !== 1) return title;
  const names = who.map((one) => FIRST_RUN[scene.language][one]).join('');
  return fill(CHECKLIST[scene.language].only, { who: names, title: small(title) });
}

/** An item of the rules in our words, one of the person's own in theirs. */
function words(item: ChecklistItemFinding, scene: Scene): { title: string; detail: string | null } {
  const known = CHECKLIST_WORDS[item.rule?.id ?? '']?.[scene.language];
  return known ?? { title: plain(item.title ?? item.rule?.id ?? item.id), detail: null };
}

/** Who ticked it, or whose own item it is; what open items stand on is told in the card's foot. */
function mark(item: ChecklistItemFinding, scene: Scene): Mark | null {
  if (item.done) return tickMark(item.origin, scene);
  return item.rule ? null : originMark(item.origin, scene);
}

export function checkRow(item: ChecklistItemFinding, scene: Scene): CheckRow {
  const { title: bare, detail } = words(item, scene);
  const title = titleFor(bare, item, scene);
  const own = item.entry !== null && item.rule === null ? item.entry : null;
  return {
    title,
    detail,
    done: item.done,
    locked: item.locked,
    mark: mark(item, scene),
    intent:
      own === null
        ? { do: 'tick', item: item.rule?.id ?? item.id, done: !item.done }
        : { do: 'mark', entry: own, done: !item.done },
    edit: own === null ? null : opens('own-item', own, fill(CHECKLIST[scene.language].change, { title })),
  };
}
