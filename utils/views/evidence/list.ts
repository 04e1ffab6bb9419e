import type { Review } from '../../engine/findings';
import type { Cell, EvidenceFile, Moment, Sheet } from '../../observations';
import { dayOf } from '../dates';
import type { Scene } from '../kit/scene';
import { amountOf, toldLoose, toldOf } from './item';
import { EVIDENCE } from './words';

/** What goes into the ZIP of one activity or item, in the order of the page. */
export interface EvidenceSection {
  title: string;
  /** When it was done, else when the evidence was last changed. */
  day: string;
  at: Moment;
  note: string | null;
  link: string | null;
  files: EvidenceFile[];
}

/** Everything that there is evidence for. */
export function evidenceSections(review: Review, scene: Scene): EvidenceSection[] {
  const { subjects, loose } = review.evidence;
  const told = [
    ...subjects.map((one) => ({ ...toldOf(one, scene), doneOn: one.activity?.doneOn ?? null })),
    ...loose.map((one) => ({ ...toldLoose(one, scene), doneOn: null })),
  ];
  return told.flatMap(({ title, evidence, doneOn }) => {
    if (!evidence || amountOf(evidence) === 0) return [];
    const { at, note, link, files } = evidence;
    return [{ title, day: doneOn ?? dayOf(at), at, note, link, files }];
  });
}

/** A file of a section, and where it lies in the ZIP; `null` where its bytes are not on this computer. */
export interface Placed {
  section: EvidenceSection;
  file: EvidenceFile;
  path: string | null;
}

/** The list that lies in the ZIP beside the files: a line a file, and one for what has none. */
export function evidenceSheet(
  sections: readonly EvidenceSection[],
  placed: readonly Placed[],
  scene: Scene,
): Sheet {
  const words = EVIDENCE[scene.language];
  const rows = sections.flatMap((section): Cell[][] => {
    const { title, day, note, link } = section;
    const said: Cell[] = [title, { on: day }, note, link];
    const files = placed.filter((one) => one.section === section);
    if (files.length === 0) return [[...said, null, null]];
    return files.map(({ file, path }) => [...said, path ?? `${file.name} ${words.fileGone}`, file.size]);
  });
  const { about, day, noteHead, linkHead, fileHead, sizeHead } = words;
  return { head: [about, day, noteHead, linkHead, fileHead, sizeHead], rows };
}

/** Of the ZIP and of the list in it, without their endings. */
export function evidenceNames({ language, findings }: Scene): { zip: string; list: string; folder: string } {
  const { zipName, listName } = EVIDENCE[language];
  const period = findings.period.id.replace(/[^\w-]+/g, '-');
  return { zip: `pendamping-pmm-${zipName}-${period}`, list: listName, folder: period };
}
