import type {
  BackupPreview,
  BackupTrouble,
  Comparison,
  Example,
  KeptFacts,
  RowState,
} from '../../observations';
import { dayOf, fullYear, number } from '../dates';
import { fill, plain, sentences } from '../kit/fill';
import type { OpenedBackup, Setting } from '../view';
import type { Language } from '../words/both';
import { STAGE_NAMES } from '../words/status';
import { PLAIN } from './settings/kit';
import { size } from './size';
import { troubleText } from './unopened';
import { DATA } from './words/data';
import { OPENED } from './words/opened';

/** The file as the background holds it, until it is put in or closed. */
interface Told extends Pick<KeptFacts, 'language'> {
  id: string;
  file: string;
}

const STATES = ['added', 'changed', 'conflicting', 'gone', 'same'] as const;
/** What a merge leaves as it is here; each record of it says too little to be worth a line. */
const QUIET: readonly Comparison['kind'][] = ['rest', 'reminders'];

/** What would change if the file were put in, or why it cannot be. Pure. */
export function opened(
  found: { preview: BackupPreview } | { trouble: BackupTrouble },
  told: Told,
): OpenedBackup {
  const words = OPENED[told.language];
  const close = {
    label: words.close,
    icon: null,
    style: 'secondary',
    intent: { do: 'close-backup' },
  } as const;
  const file = told.file ? fill(words.openedFile, { file: told.file.slice(0, 120) }) : null;
  if ('trouble' in found) {
    const text = troubleText(found.trouble, told.language);
    return {
      title: words.unopened,
      lines: [file ?? ''].filter(Boolean),
      trouble: text,
      rows: [],
      choices: [],
      close,
    };
  }
  const { made, kinds } = found.preview;
  const isEmpty = kinds.every((one) => total(one, ['added', 'changed', 'conflicting', 'same']) === 0);
  return {
    title: fill(words.opened, { day: fullYear(dayOf(made), told.language) }),
    lines: [
      file,
      sentences(owners(found.preview, told.language), words.nothingWritten),
      isEmpty ? words.empty : null,
      ...fileLines(found.preview, told.language),
    ].filter((one) => one !== null),
    trouble: null,
    rows: kinds.filter((one) => isShown(one)).map((one) => row(one, told.language)),
    choices: choices(found.preview, told),
    close,
  };
}

/** What becomes of files of evidence, where there are any. */
function fileLines({ files }: BackupPreview, language: Language): string[] {
  if (!files) return [];
  const words = OPENED[language];
  const { has, count, bytes, missing, lost, unknown } = files;
  const n = (many: number) => number(many, language);
  return [
    count > 0 ? fill(words.files, { n: n(count), size: size(bytes, language) }) : '',
    !has && lost > 0 ? words.filesNone : '',
    missing > 0 ? fill(words.filesMissing, { n: n(missing) }) : '',
    unknown > 0 ? fill(words.filesUnknown, { n: n(unknown) }) : '',
  ].filter(Boolean);
}

const total = ({ counts }: Comparison, states: readonly RowState[]): number =>
  states.reduce((sum, state) => sum + counts[state], 0);

const isShown = (one: Comparison): boolean =>
  one.unknown > 0 || (!QUIET.includes(one.kind) && total(one, STATES) > 0);

function owners({ accounts }: BackupPreview, language: Language): string | null {
  const names = accounts.filter((one) => one !== null).map((one) => plain(one.slice(0, 80)));
  return names.length > 0 ? fill(OPENED[language].of, { names: names.join(', ') }) : null;
}

function row(one: Comparison, language: Language): OpenedBackup['rows'][number] {
  const words = OPENED[language];
  const counts = STATES.filter((state) => one.counts[state] > 0).map((state) =>
    fill(words[state], { n: number(one.counts[state], language) }),
  );
  if (one.unknown > 0) counts.push(fill(words.unknown, { n: number(one.unknown, language) }));
  const examples = STATES.flatMap((state) => {
    if (state === 'same') return [];
    const names = one.examples
      .filter((each) => each.state === state)
      .flatMap((each) => named(each, language) ?? []);
    const once = [...new Set(names)].join(', ');
    return once ? fill(words.named, { state: words[`${state}Name`], names: once }) : [];
  });
  return { id: one.kind, title: DATA[language][one.kind], text: counts.join(' · '), examples };
}

/** Kinds whose records go by a word that a person wrote or a page showed. */
const BY_NAME = [
  'own-date',
  'own-item',
  'own-activity',
  'own-person',
  'notice-rule',
  'rule-file',
  'activity',
  'approval',
  'notice',
  'account',
];

/** `null` for an id of ours, which means nothing to a person. */
function named({ of, about }: Example, language: Language): string | null {
  if (Object.hasOwn(STAGE_NAMES.id, about))
    return STAGE_NAMES[language][about as keyof typeof STAGE_NAMES.id];
  return BY_NAME.includes(of) ? plain(about.slice(0, 80)) : null;
}

function choices({ kinds, files }: BackupPreview, { language, id }: Told): Setting[] {
  const words = OPENED[language];
  const lost = kinds.filter(({ kind }) => kind !== 'rest').reduce((sum, one) => sum + one.counts.gone, 0);
  const choice = (how: 'merge' | 'replace', style: 'primary' | 'secondary'): Setting => ({
    ...PLAIN,
    id: how,
    title: words[how],
    text: words[`${how}Text`],
    button: { label: words[how], icon: null, style, intent: { do: 'restore', from: 'file', id, how } },
  });
  const loses = lost > 0 ? fill(words.replaceLoses, { n: number(lost, language) }) : words.replaceLosesNone;
  const gone = files && files.lost > 0 ? fill(words.filesLost, { n: number(files.lost, language) }) : null;
  const text = sentences(gone, loses);
  const confirm = { title: words.replaceAsk, text, yes: words.yes, no: words.no };
  return [choice('merge', 'primary'), { ...choice('replace', 'secondary'), confirm }];
}
