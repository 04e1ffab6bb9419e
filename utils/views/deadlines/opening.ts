import type { Day, DeadlineFinding, Origin } from '../../engine/findings';
import { plainDate } from '../dates';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { sourceName } from '../marks';
import { DEADLINES } from '../words/deadlines';

interface Opening {
  on: Day;
  origin: Origin;
  /** What else was said of it; the rules keep those beside the day. */
  others: { on: Day; source: string }[];
}

/** The opening day of a window on its own feet: it need not stand on what its closing day stands on. */
export function openingOf({ window, opensOn }: DeadlineFinding): Opening | null {
  const rows = window?.opens ?? []; // a date of the person's own opens nothing
  const row = rows.find((one) => one.value !== null && one.value === opensOn);
  if (!row?.value) return null;
  const { source, confidence } = row;
  return {
    on: row.value,
    origin: source && confidence ? { by: 'rule', source, confidence } : { by: 'none' },
    others: rows.flatMap((one) =>
      one.value && one.source && one.value !== row.value ? [{ on: one.value, source: one.source }] : [],
    ),
  };
}

const isUnofficial = ({ origin }: Opening): boolean => origin.by !== 'rule' || origin.confidence !== 'resmi';

/** An unofficial text says that it opens later, of what has opened by another: no closing day gives way to that. */
export function isDoubtful(opening: Opening, today: Day): boolean {
  return isUnofficial(opening) && opening.on > today && opening.others.some(({ on }) => on <= today);
}

/** `Dibuka 30 Maret menurut …` */
export function openingLine({ on, origin }: Opening, scene: Scene): string | null {
  if (origin.by !== 'rule') return null;
  const day = plainDate(on, scene.today, scene.language);
  return fill(DEADLINES[scene.language].opensBy, { day, source: sourceName(origin.source, scene) });
}

/** `Semula 2 Januari (Koran …)`, of each other day. */
export const wasOpening = ({ others }: Opening, scene: Scene): string[] =>
  others.map(({ on, source }) => {
    const day = plainDate(on, scene.today, scene.language);
    return `${fill(DEADLINES[scene.language].wasRule, { day })} (${sourceName(source, scene)})`;
  });
