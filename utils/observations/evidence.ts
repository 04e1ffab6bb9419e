import * as z from 'zod/mini';
import { words } from './fields';
import { link } from './rule-file';

/** Media types that a file of evidence can have, as its first bytes say; with the ending that its name gets. */
export const EVIDENCE_TYPES = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
} as const;
export type EvidenceType = keyof typeof EVIDENCE_TYPES;

/** In bytes: of one file, and of all that are kept or saved together. Issue: up to 10 MB each. */
export const LARGEST_FILE = 10 * 1024 * 1024;
export const LARGEST_FILES = 500_000_000;
/** How many files one piece of evidence can have, and how many there can be in all. */
export const MOST_FILES = 20;
export const MOST_FILES_IN_ALL = 2_000;

/** Of a file: made here, the same on every computer to which it goes. */
export const fileId = z.string().check(z.regex(/^[0-9a-f-]{36}$/));

/** A file as an entry names it; its bytes lie apart and can be missing, where a backup came without them. */
export const evidenceFile = z.object({
  id: fileId,
  /** As the person's computer called it, without its folder. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  type: z.enum(Object.keys(EVIDENCE_TYPES) as [EvidenceType, ...EvidenceType[]]),
  size: z.int().check(z.minimum(1), z.maximum(LARGEST_FILE)),
});
export type EvidenceFile = z.infer<typeof evidenceFile>;

/** What evidence can be about. */
export const EVIDENCE_SUBJECTS = ['activity', 'item'] as const;

/**
 * What an entry of evidence says. `title` names the activity as the page or the person calls it, or the item as it was
 * called; `item` is the id of the checklist item, or of the person's own activity where there is one.
 */
export const evidenceSaid = {
  subject: z.enum(EVIDENCE_SUBJECTS),
  title: words,
  item: z.nullable(z.string().check(z.minLength(1), z.maxLength(120))),
  note: z.nullable(z.string().check(z.maxLength(500))),
  link: z.nullable(link()),
  files: z.array(evidenceFile).check(z.maxLength(MOST_FILES)),
};

/** Why a file is not taken; worded by the views. `heic`: a phone's own kind of picture; `lock`: more than a lock holds. */
export const FILE_REASONS = [
  'large',
  'empty',
  'heic',
  'type',
  'many',
  'total',
  'lock',
  'full',
  'not-saved',
] as const;
export type FileReason = (typeof FILE_REASONS)[number];
