import {
  type Entry,
  entry as entrySchema,
  moment,
  type SyncEntry,
  type SyncRecord,
} from '../../observations';

/** What is said of one thing, field by field. */
export type Units = Record<string, unknown>;

/**
 * Entries that leave this computer. Of some each field stands for itself, so that a new title here and a tick there are
 * both kept; the parts of the others mean something only together. Names of teachers (`own-person`), files of rules,
 * which have their own way from hand to hand, and evidence are not among them.
 */
const TRAVELS: { [K in Entry['kind']]?: 'by-field' | 'whole' } = {
  'own-date': 'by-field',
  'own-item': 'by-field',
  'own-activity': 'by-field',
  'own-points': 'by-field',
  'window-date': 'whole',
  'own-stage': 'whole',
  'notice-rule': 'whole',
  'not-so': 'whole',
  tick: 'whole',
};

/** What a reading that was called wrong may be about: no other person, and no page's own sentences. */
const ABOUT = ['page', 'period', 'stage', 'deadline', 'points', 'activity', 'predikat'];

export function travels(entry: Entry): boolean {
  if (entry.kind === 'not-so') return ABOUT.includes(entry.observation.kind);
  return Object.hasOwn(TRAVELS, entry.kind);
}

/** What pages said word by word stays here: a reading is told from others without it. */
function bare(entry: Entry): Entry {
  return entry.kind === 'not-so' ? { ...entry, observation: { ...entry.observation, evidence: '' } } : entry;
}

export function unitsOf({ entry, added }: Pick<SyncEntry, 'entry' | 'added'>): Units {
  const { id: _, ...said } = bare(entry);
  if (TRAVELS[entry.kind] !== 'by-field') return { all: { ...said, added } };
  const { at, kind, ...rest } = said;
  return { ...rest, at, base: { kind, added } };
}

export const valuesOf = ({ words }: SyncRecord): Units =>
  Object.fromEntries(Object.entries(words).map(([unit, { value }]) => [unit, value]));

/** The entry that words make; `null` while parts of it are missing, and for one that makes no sense here. */
export function entryIn(id: string, record: SyncRecord): Omit<SyncEntry, 'period'> | null {
  const { all, base, ...fields } = valuesOf(record);
  const { added, ...rest } = { ...Object(all ?? base) };
  const parsed = entrySchema.safeParse({ ...rest, ...fields, id });
  if (!parsed.success || !travels(parsed.data) || !moment.safeParse(added).success) return null;
  return { added, entry: bare(parsed.data) };
}
