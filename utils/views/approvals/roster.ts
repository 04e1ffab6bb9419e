import type { ApprovalsFinding, PlanState, RosterPerson } from '../../engine/findings';
import { number } from '../dates';
import { opens } from '../forms/form';
import { fill, small } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { Button, Roster, RosterFill, RosterRow } from '../view';
import { APPROVAL_STATES, APPROVALS, PLAN_STATES, ROSTER, WHAT } from '../words/approvals';
import { personName, showPerson } from './show-person';

const FILLS: Record<PlanState, RosterFill> = {
  approved: 'solid',
  yours: 'ink',
  teacher: 'hatched',
  'not-handed-in': 'outline',
  unknown: 'dashed',
};
const STATES = Object.keys(FILLS) as PlanState[];

/** Where the person is in the cycle; never how well they do. */
function stands(one: RosterPerson, scene: Scene): string {
  const { language } = scene;
  const state = PLAN_STATES[language][one.plan];
  if (!one.at || one.at.what === 'perencanaan' || one.at.what === null)
    return fill(ROSTER[language].plan, { state: small(state) });
  return `${WHAT[language][one.at.what]}: ${APPROVAL_STATES[language][one.at.status]}`;
}

function row(one: RosterPerson, at: number, scene: Scene): RosterRow {
  const words = ROSTER[scene.language];
  const name = personName(one.person);
  const progress = one.done > 0 ? fill(words.progress, { n: one.done, all: one.all }) : null;
  const remove: Button | null = one.entry
    ? {
        label: fill(words.remove, { name }),
        icon: 'cross',
        style: 'link',
        intent: { do: 'remove', entry: one.entry },
      }
    : null;
  return {
    id: `${at} ${one.person.name} ${one.person.distinct ?? ''}`,
    name,
    detail: [one.person.distinct, stands(one, scene), progress].filter(Boolean).join(' · '),
    fill: FILLS[one.plan],
    show: one.seenAt === null ? null : showPerson(one.person, scene, one.person.distinct),
    remove,
  };
}

/** The names of those who have not handed in, to ask them; the heading says what they are. */
function copy(people: readonly RosterPerson[], scene: Scene): Button | null {
  const words = ROSTER[scene.language];
  const names = people.filter((one) => one.plan === 'not-handed-in').map((one) => personName(one.person));
  if (names.length === 0) return null;
  const text = [words.copyHead, ...names].join('\n');
  const label = fill(words.copy, { n: number(names.length, scene.language) });
  return { label, icon: 'copy', style: 'secondary', intent: { do: 'copy', text } };
}

/** One square for each teacher, with the same numbers in words. */
export function roster({ roster: { people, counts } }: ApprovalsFinding, scene: Scene): Roster {
  const { language } = scene;
  const words = ROSTER[language];
  const there = STATES.filter((state) => counts[state] > 0);
  const shown = STATES.filter((state) => state !== 'unknown' || counts.unknown > 0);
  const count = (state: PlanState) => number(counts[state], language);
  const spoken = there.map((state) =>
    fill(words.name, { n: count(state), state: small(PLAN_STATES[language][state]) }),
  );
  return {
    title: words.title,
    meta: fill(words.meta, { n: count('approved'), all: number(people.length, language) }),
    name: spoken.join(', '),
    squares: there.map((state) => ({ fill: FILLS[state], count: counts[state] })),
    legend: shown.map((state) => ({
      fill: FILLS[state],
      label: PLAN_STATES[language][state],
      count: count(state),
    })),
    copy: copy(people, scene),
    all: {
      open: words.all,
      close: words.close,
      search: words.search,
      none: words.none,
      more: APPROVALS[language].more,
      rows: people.map((one, at) => row(one, at, scene)),
    },
    buttons: [
      opens('own-person', null, words.add, { icon: 'add' }),
      { label: words.forget, icon: 'cross', style: 'link', intent: { do: 'forget-names' } },
    ],
  };
}
