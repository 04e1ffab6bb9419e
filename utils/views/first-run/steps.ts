import type { Profile } from '../../observations';
import { fill } from '../kit/fill';
import { periodName } from '../kit/period-name';
import type { Scene } from '../kit/scene';
import { originMark, sourceMark } from '../marks';
import type { Choice, FirstRun } from '../view';
import { FIRST_RUN } from '../words/first-run';

type Step = Pick<FirstRun, 'title' | 'text' | 'choices' | 'note' | 'promise'>;
type Words = (typeof FIRST_RUN)['id'];

const ROLES = ['guru', 'kepala-sekolah', 'plt-kepala-sekolah'] as const;
const EMPLOYMENTS = ['pns', 'pppk', 'non-asn'] as const;

const choice = (
  label: string,
  detail: string | null,
  chosen: boolean,
  change: Partial<Omit<Profile, 'id'>>,
): Choice => ({ label, detail, mark: null, chosen, intent: { do: 'profile', change } });

function roleNote(role: Profile['role'], words: Words): string {
  if (role === null) return words.roleNone;
  if (role === 'guru') return words.roleGuru;
  return role === 'kepala-sekolah' ? words.roleHead : words.roleActing;
}

export function roleStep(scene: Scene): Step {
  const words = FIRST_RUN[scene.language];
  const { role } = scene.findings.profile;
  return {
    title: words.roleTitle,
    text: words.roleText,
    choices: ROLES.map((one) => choice(words[one], words[`${one}Detail`], role === one, { role: one })),
    note: { text: [roleNote(role, words)], mark: null },
    promise: [{ strong: words.promise1Strong }, words.promise1],
  };
}

/** What the answer changes, with the rule's own force and its source. */
function dutyNote(scene: Scene): FirstRun['note'] {
  const words = FIRST_RUN[scene.language];
  const { employment } = scene.findings.profile;
  const duty = employment === null ? null : (scene.ruleset?.duty[employment] ?? null);
  if (!duty || duty.value === null || duty.source === null || duty.confidence === null)
    return employment === null ? { text: [words.employmentNone], mark: null } : null;
  const mark = sourceMark(duty.source, duty.confidence, scene);
  return duty.value
    ? { text: [words.mustBefore, { strong: words.must }, words.mustAfter], mark }
    : { text: [words.freeBefore, { strong: words.free }, words.freeAfter], mark };
}

export function employmentStep(scene: Scene): Step {
  const words = FIRST_RUN[scene.language];
  const { employment } = scene.findings.profile;
  return {
    title: words.employmentTitle,
    text: words.employmentText,
    choices: EMPLOYMENTS.map((one) =>
      choice(words[one], one === 'non-asn' ? words['non-asnDetail'] : null, employment === one, {
        employment: one,
      }),
    ),
    note: dutyNote(scene),
    promise: [words.promise2],
  };
}

/** Periods worth offering: the one in view, the one on the page, and its neighbours with rules. */
function offered(scene: Scene): { id: string; from: string; to: string }[] {
  const { period } = scene.findings;
  const shown = period.pageShows ?? period;
  const known = scene.rulesets.map(({ id, from, to }) => ({ id, from, to }));
  const all = [shown, ...known.filter((one) => one.id !== shown.id)].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
  const at = all.findIndex((one) => one.id === shown.id);
  return all.filter((one, place) => Math.abs(place - at) <= 1 || one.id === scene.findings.profile.period);
}

export function periodStep(scene: Scene): Step {
  const words = FIRST_RUN[scene.language];
  const { period, profile } = scene.findings;
  const onPage = period.pageShows ?? (period.origin.by === 'page' ? period : null);
  const eye = period.origin.by === 'page' ? originMark(period.origin, scene) : null;
  const choices = offered(scene).map((one) => ({
    ...choice(periodName(one, scene.language), null, profile.period === one.id, { period: one.id }),
    mark: one.id === period.id ? eye : null,
  }));
  const follow = choice(words.follow, words.followDetail, profile.period === null, { period: null });
  const note = profile.period === null ? words.periodFollow : words.periodChosen;
  return {
    title: words.periodTitle,
    text: onPage ? words.periodRead : words.periodText,
    choices: [...choices, follow],
    note: { text: [fill(note, { period: periodName(period, scene.language) })], mark: null },
    promise: [words.promise3],
  };
}
