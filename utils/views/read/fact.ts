import type { FactFinding } from '../../engine/findings';
import type { Entry, Observation } from '../../observations';
import { fullDate, number, shortDate, when } from '../dates';
import { fill, plain } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import type { Button, ReadFact } from '../view';
import { APPROVAL_STATES, WHAT } from '../words/approvals';
import { CORRECTION } from '../words/correction';
import { STATUS } from '../words/status';
import { factWords, pointsText } from './value';

type Activity = Extract<Observation, { kind: 'activity' }>;
type Approval = Extract<Observation, { kind: 'approval' }>;

function activityText({ title, points, count, done }: Activity, scene: Scene): string {
  const words = CORRECTION[scene.language];
  const show = (template: string, n: number | null) =>
    n === null ? null : fill(template, { n: number(n, scene.language) });
  const state = done === null ? null : done ? words.done : words.notDone;
  return [plain(title), show(words.points, points), show(words.times, count), state]
    .filter(Boolean)
    .join(' · ');
}

function approvalText({ person, distinct, what, status, since }: Approval, scene: Scene): string {
  const { language, today } = scene;
  const day = since && fill(CORRECTION[language].handedIn, { day: shortDate(since, today, language) });
  const about = what && WHAT[language][what];
  return [plain(person), distinct && plain(distinct), about, status && APPROVAL_STATES[language][status], day]
    .filter(Boolean)
    .join(' · ');
}

/** One fact alone, as it was read: `Perencanaan: Menunggu persetujuan`. */
export function factText(fact: Observation, label: string, scene: Scene): string {
  const words = CORRECTION[scene.language];
  const { language, today } = scene;
  const said = (name: string, value: string) => fill(words.fact, { label: name, value });
  switch (fact.kind) {
    case 'stage':
      return said(
        stageLabel(fact.stage, scene),
        fact.status ? STATUS[language][fact.status] : words.noStatus,
      );
    case 'deadline':
      return said(
        fact.stage ? stageLabel(fact.stage, scene) : label,
        fact.on ? fullDate(fact.on, today, language) : words.noDate,
      );
    case 'activity':
      return activityText(fact, scene);
    case 'approval':
      return approvalText(fact, scene);
    default:
      return factWords(fact, scene) ?? label;
  }
}

/** The person's own word, as short as the page's. */
function ownText(word: Entry | null, scene: Scene): string {
  const { language, today } = scene;
  if (word?.kind === 'own-stage') return STATUS[language][word.status];
  if (word?.kind === 'window-date') return fullDate(word.on, today, language);
  if (word?.kind === 'own-points') return pointsText(word.planned, word.earned, scene) ?? '';
  if (word?.kind !== 'own-activity') return '';
  return activityText({ ...word, kind: 'activity', evidence: '', done: word.doneOn !== null }, scene);
}

function deniedText({ denied }: FactFinding, scene: Scene): string | null {
  if (!denied) return null;
  const words = CORRECTION[scene.language];
  const at = when(denied.at, scene.today, scene.language);
  if (denied.how === 'corrected')
    return fill(words.corrected, { when: at, own: ownText(denied.word, scene) });
  return fill(denied.how === 'not-so' ? words.denied : words.was, { when: at });
}

/** What calls a reading wrong, where there is no form for the right value. */
export function ignoreButton(fact: string, label: string): Button {
  const intent = { do: 'submit', form: 'not-so', target: null, values: {}, instead: fact } as const;
  return { label, icon: null, style: 'link', intent };
}

function button(
  { fact, denied }: FactFinding,
  form: { form: string; target: string | null } | null,
  scene: Scene,
): Button {
  const words = CORRECTION[scene.language];
  const base = { icon: null, style: 'link' } as const;
  if (denied?.how === 'was-not-so')
    return { ...base, label: words.forget, intent: { do: 'remove', entry: denied.entry } };
  if (denied) return { ...base, label: words.again, intent: { do: 'use-again', entry: denied.entry } };
  if (!form) return ignoreButton(fact, words.notSo);
  return {
    ...base,
    label: words.notSo,
    intent: { do: 'open-form', form: form.form, target: form.target, instead: fact },
  };
}

/** `nth`: which of several facts that say the very same. */
export function readFact(
  finding: FactFinding,
  nth: number,
  label: string,
  form: { form: string; target: string | null } | null,
  scene: Scene,
): ReadFact {
  const text = factText(finding.observation, label, scene);
  const one = button(finding, form, scene);
  return {
    id: `${finding.fact} ${nth}`,
    text,
    denied: deniedText(finding, scene),
    button: one,
    buttonName: fill(CORRECTION[scene.language].name, { button: one.label, fact: text }),
  };
}
