import type { KnownActivity, KnownItem, Pasted, PastedRow } from '../../observations';
import { fullYear, number } from '../dates';
import { fill, plain, sentences } from '../kit/fill';
import { periodName } from '../kit/period-name';
import type { Scene } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import type { Button, Chip, PastedTable } from '../view';
import { PASTE_TROUBLE, PASTED, PASTED_TABLES, REFUSED } from './words/pasted';

type Told = Exclude<PastedRow, { state: 'same' }>;
const STATES = ['added', 'changed', 'same', 'refused'] as const;
const CHIPS: Record<Told['state'], Pick<Chip, 'style' | 'icon'>> = {
  added: { style: 'right', icon: 'add' },
  changed: { style: 'soon', icon: 'pencil' },
  refused: { style: 'wrong', icon: 'cross' },
};

/** What was pasted and what would come of it, or why it cannot be read. Pure; nothing is kept yet. */
export function pastedTable(pasted: Pasted, scene: Scene): PastedTable {
  const { language } = scene;
  const words = PASTED[language];
  const close: Button = {
    label: words.close,
    icon: null,
    style: 'secondary',
    intent: { do: 'close-table' },
  };
  if ('trouble' in pasted) {
    const trouble = PASTE_TROUBLE[language][pasted.trouble];
    return { title: words.nothing, lines: [], trouble, rows: [], save: null, close };
  }
  const { rows, table, slashes } = pasted;
  const title = fill(words.title, {
    table: PASTED_TABLES[language][table],
    n: number(rows.length, language),
  });
  const kept = rows.filter(({ state }) => state === 'added' || state === 'changed').length;
  const where = fill(words.where, { period: periodName(scene.findings.period, language) });
  const lines = [
    sentences(where, words.untouched),
    counts(rows, scene),
    slashes && words[slashes],
    rows.some(({ state }) => state === 'refused') && kept > 0 ? words.refusedStay : null,
    kept === 0 ? words.none : null,
  ].filter((one) => one !== null);
  const told = rows.filter((one): one is Told => one.state !== 'same');
  return {
    title,
    lines,
    trouble: null,
    rows: told.map((one) => row(one, scene)),
    save: kept > 0 ? save(kept, pasted.key, scene) : null,
    close,
  };
}

function counts(rows: readonly PastedRow[], { language }: Scene): string {
  const words = PASTED[language];
  return STATES.flatMap((state) => {
    const n = rows.filter((one) => one.state === state).length;
    return n > 0 ? fill(words.count, { n: number(n, language), state: words[state] }) : [];
  }).join(' · ');
}

function save(kept: number, key: string, { language }: Scene): Button {
  const words = PASTED[language];
  const label = kept === 1 ? words.saveOne : fill(words.save, { n: number(kept, language) });
  return { label, icon: null, style: 'primary', intent: { do: 'put-table', key, text: '' } };
}

function row(one: Told, scene: Scene): PastedTable['rows'][number] {
  const { language } = scene;
  const words = PASTED[language];
  return {
    id: String(one.line),
    label: fill(words.line, { n: number(one.line, language) }),
    chip: { ...CHIPS[one.state], text: words[one.state] },
    title: plain(one.title),
    text: one.state === 'refused' ? REFUSED[language][one.reason] : detail(one, scene),
  };
}

/** What the row would become, and what it was. */
function detail(one: Exclude<Told, { state: 'refused' }>, scene: Scene): string | null {
  const { language } = scene;
  const words = PASTED[language];
  const { draft, before } = one;
  if (draft.kind === 'own-activity') {
    const now = activity(draft, scene);
    if (before === null || !isActivity(before)) return now;
    return `${now} · ${fill(words.before, { before: activity(before, scene) })}`;
  }
  if (draft.kind === 'tick') return draft.done ? words.ticked : words.unticked;
  if (draft.kind === 'own-person') return draft.distinct === null ? null : plain(draft.distinct);
  if (draft.kind !== 'own-item') return null; // no table has any other
  if (before !== null) return draft.done ? words.ticked : words.unticked;
  const stage = draft.stage === null ? null : stageLabel(draft.stage, scene);
  return [words.newItem, stage, draft.done ? words.isDone : null].filter(Boolean).join(' · ');
}

const isActivity = (one: KnownActivity | KnownItem): one is KnownActivity => 'points' in one;

function activity(
  one: Pick<KnownActivity, 'points' | 'count' | 'doneOn'> & { done?: boolean | null },
  { language }: Scene,
): string {
  const words = PASTED[language];
  const count = (value: number | null) => (value === null ? words.unread : number(value, language));
  const times = fill(words.points, { points: count(one.points), count: count(one.count) });
  const day = one.doneOn === null ? null : fill(words.doneOn, { day: fullYear(one.doneOn, language) });
  return `${times}, ${day ?? (one.done ? words.isDone : words.planned)}`;
}
