import type { Moment } from '../../engine/findings';
import { dayOf, fullYear, hour } from '../dates';
import { plain } from '../kit/fill';
import { periodName } from '../kit/period-name';
import type { Recap } from '../view';
import { FIRST_RUN } from '../words/first-run';
import { PREDIKAT } from '../words/read';
import type { Whole } from './lent';
import { RECAP } from './words/recap';

/** In full: on paper "today" is soon another day. */
const readOn = (at: Moment, language: Whole['language']): string =>
  `${fullYear(dayOf(at), language)}, ${hour(at, language)}`;

/** Who, where, which period; what nobody knows is left out. */
export function recapFacts(scene: Whole): Recap['facts'] {
  const words = RECAP[scene.language];
  const { profile, period, predikat, lastRead } = scene.findings;
  const names = FIRST_RUN[scene.language];
  const told: [string, string | null | undefined][] = [
    [words.name, profile.name && plain(profile.name)],
    [words.school, profile.school && plain(profile.school)],
    [words.role, profile.role && names[profile.role]],
    [words.employment, profile.employment && names[profile.employment]],
    [words.period, periodName(period, scene.language)],
    [words.rules, scene.ruleset?.regulation.value],
    [words.predikat, predikat && PREDIKAT[scene.language][predikat.value]],
    [words.read, lastRead && readOn(lastRead, scene.language)],
  ];
  return told.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}
