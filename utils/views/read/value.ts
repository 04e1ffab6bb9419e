import type { ReadingFinding } from '../../engine/findings';
import type { Observation } from '../../observations';
import { fullDate, months, number } from '../dates';
import { fill, plain } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { CORRECTION } from '../words/correction';
import { PAGE_NAMES, PREDIKAT, READ, SIDE_NAMES } from '../words/read';

/** `24 direncanakan, 8 selesai`; `null` where neither is known. */
export function pointsText(planned: number | null, earned: number | null, scene: Scene): string | null {
  const words = READ[scene.language];
  const show = (value: number) => number(value, scene.language);
  if (planned !== null && earned !== null)
    return fill(words.points, { planned: show(planned), earned: show(earned) });
  if (planned !== null) return fill(words.pointsPlanned, { planned: show(planned) });
  return earned === null ? null : fill(words.pointsEarned, { earned: show(earned) });
}

function pageName({ page, side }: Extract<Observation, { kind: 'page' }>, { language }: Scene): string {
  const name = PAGE_NAMES[language][page];
  return side === null ? name : `${name}, ${SIDE_NAMES[language][side]}`;
}

/** One fact in words; `null` when the page named it but gave no value. */
export function factWords(observation: Observation, scene: Scene): string | null {
  const { language, today } = scene;
  switch (observation.kind) {
    case 'page':
      return pageName(observation, scene);
    case 'account':
      return [observation.name, observation.school].filter(Boolean).map(String).map(plain).join(', ') || null;
    case 'period':
      return observation.from && observation.to ? months(observation.from, observation.to, language) : null;
    case 'deadline':
      return observation.on && fill(READ[language].until, { day: fullDate(observation.on, today, language) });
    case 'points':
      return pointsText(observation.planned, observation.earned, scene);
    case 'predikat':
      return observation.value === null ? null : PREDIKAT[language][observation.value];
    default:
      return null;
  }
}

/** `3 dari 3`: stages of the cycle whose status could be read; steps alone are counted. */
function stagesRead(all: Observation[], scene: Scene): string {
  const { stages } = scene.findings;
  const told = all.flatMap((one) => (one.kind === 'stage' && one.status !== null ? [one.stage] : []));
  const main = stages.filter((one) => told.includes(one.stage));
  const words = READ[scene.language];
  if (main.length === 0) return fill(words.count, { n: told.length });
  return fill(words.summary, { n: main.length, all: stages.length });
}

const COUNTED = ['activity', 'approval', 'notice'];

/** What stands at the right of a row. */
export function readValue(reading: ReadingFinding, scene: Scene): string {
  const words = READ[scene.language];
  if (reading.state === 'not-on-page') return words.absent;
  if (reading.state === 'denied') return CORRECTION[scene.language].all;
  if (reading.what === 'approval-state')
    return fill(words.rowsUnread, { n: number(reading.observations.length, scene.language) });
  if (reading.state === 'could-not-read') return words.unread;
  const [first, ...rest] = reading.observations;
  if (!first) return words.noValue;
  if (first.kind === 'stage') return stagesRead(reading.observations, scene);
  const many = COUNTED.includes(first.kind) || rest.length > 0;
  if (many) return fill(words.count, { n: number(reading.observations.length, scene.language) });
  return factWords(first, scene) ?? words.noValue;
}
