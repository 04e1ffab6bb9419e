import type { EvidenceSubject } from '../../engine/findings';
import type { Evidence } from '../../observations';
import { checkRow } from '../checklist/row';
import { shortDate } from '../dates';
import { fill, plain } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import type { EvidenceItem, Form } from '../view';
import { EVIDENCE_EN } from '../words/activities';
import { CHECKLIST_WORDS } from '../words/checklist';
import { ERRORS, FORM } from '../words/form';
import { fileRow, type Here } from './file-row';
import { EVIDENCE } from './words';

/** So many files one piece of evidence holds, as its schema says (`MOST_FILES`). */
const MOST = 20;

/** What the words of an item are made of: a subject, or evidence whose subject is gone. */
export interface Told {
  target: string;
  title: string;
  about: string[];
  evidence: Evidence | null;
}

export function toldOf(subject: EvidenceSubject, scene: Scene): Told {
  const { activity, item, evidence, target, stage } = subject;
  if (item) {
    const about = stage ? [stageLabel(stage, scene)] : [];
    return { target, title: checkRow(item, scene).title, about, evidence };
  }
  const title = plain(activity?.title ?? ''); // one of both is there
  return { target, title, about: activity ? aboutActivity(activity, scene) : [], evidence };
}

/** Evidence whose activity or item is no longer listed. */
export function toldLoose(evidence: Evidence, { language }: Scene): Told {
  const known = CHECKLIST_WORDS[evidence.item ?? '']?.[language].title;
  const title = known ?? plain(evidence.title);
  return { target: `entry:${evidence.id}`, title, about: [], evidence };
}

function aboutActivity(activity: NonNullable<EvidenceSubject['activity']>, scene: Scene): string[] {
  const words = EVIDENCE[scene.language];
  const { done, doneOn, rule } = activity;
  const day = doneOn === null ? null : shortDate(doneOn, scene.today, scene.language);
  const by = scene.ruleset?.points?.activities.find((one) => one.id === rule)?.evidence ?? null; // unknown: not said
  const what = scene.language === 'en' && by ? (EVIDENCE_EN[by] ?? by) : by;
  return [
    done ? (day ? fill(words.doneOn, { day }) : words.done) : null,
    what ? fill(words.by, { what }) : null,
  ].filter((one) => one !== null);
}

/** How much is there: files, a link, a note. */
export const amountOf = (evidence: Evidence | null): number =>
  evidence === null ? 0 : evidence.files.length + (evidence.link ? 1 : 0) + (evidence.note ? 1 : 0);

function thereWords({ files, link, note }: Evidence, scene: Scene): string[] {
  const words = EVIDENCE[scene.language];
  const count = files.length === 1 ? words.filesOne : fill(words.files, { n: files.length });
  return [files.length > 0 ? count : '', link ? words.hasLink : '', note ? words.hasNote : ''].filter(
    Boolean,
  );
}

/** What is there for one thing, with its form. */
export function itemOf({ target, title, about, evidence }: Told, here: Here, scene: Scene): EvidenceItem {
  const words = EVIDENCE[scene.language];
  const there = evidence ? thereWords(evidence, scene).join(', ') : '';
  const files = evidence?.files ?? []; // nothing is there yet
  const n = amountOf(evidence);
  const intent = { do: 'open-form' as const, form: 'evidence', target };
  const many = fill(words.openMany, { n });
  return {
    target,
    title,
    detail: [...about, there].filter(Boolean).join(' · '),
    open: { label: n === 0 ? words.add : many, icon: n === 0 ? 'add' : 'pencil', style: 'link', intent },
    quiet: { label: n === 0 ? words.open : many, icon: null, style: 'link', intent },
    form: formOf(target, title, evidence, scene),
    files: {
      title: words.filesTitle,
      rows: files.map((one) => fileRow(one, evidence?.id ?? '', here, scene)),
    },
    add: files.length < MOST ? { label: words.addFile, text: words.addFileText } : null,
  };
}

function formOf(target: string, title: string, evidence: Evidence | null, { language }: Scene): Form {
  const words = EVIDENCE[language];
  const { save, cancel } = FORM[language];
  const blank = { required: false, options: [] };
  return {
    form: 'evidence',
    target,
    title: fill(words.formTitle, { title }),
    fields: [
      {
        ...blank,
        name: 'note',
        label: words.note,
        type: 'textarea',
        value: evidence?.note ?? '',
        hint: words.noteHint,
      },
      {
        ...blank,
        name: 'link',
        label: words.link,
        type: 'text',
        value: evidence?.link ?? '',
        hint: words.linkHint,
      },
    ],
    submit: save,
    cancel,
    remove: evidence && {
      label: words.remove,
      icon: null,
      style: 'link',
      intent: { do: 'remove', entry: evidence.id },
    },
    errors: { ...ERRORS[language] },
  };
}
