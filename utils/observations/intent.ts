import * as z from 'zod/mini';
import { fileId } from './evidence';
import { LONGEST_TABLE, TABLE_KINDS } from './exchange';
import { profile } from './profile';
import { LONGEST_RULE_FILE } from './rule-file';
import { settings } from './settings';
import { STAGES } from './vocabulary';

/** A filled-in form as a surface sends it: field name → what stands in it. Checked again behind the door. */
const values = z.record(z.string(), z.union([z.string().check(z.maxLength(60_000)), z.boolean()]));

const key = z.string().check(z.minLength(1), z.maxLength(40));

/** See the intent `remind`. */
export const REMIND_HOW = ['look', 'close', 'hour', 'tomorrow', 'week', 'never'] as const;
export type RemindHow = (typeof REMIND_HOW)[number];

/** What a person does on a surface, on its way to the store. One meaning each; nothing here comes from a page. */
export const intent = z.discriminatedUnion('do', [
  /** A checklist item of the ruleset by id. */
  z.object({ do: z.literal('tick'), item: z.string(), done: z.boolean() }),
  /** An own entry (own-date, own-item, own-activity) marked done or not. */
  z.object({ do: z.literal('mark'), entry: z.string(), done: z.boolean() }),
  /**
   * A form: `form` names it, `target` the entry, window or stage that it is about. `instead` names the reading (see
   * `factKey` of the engine) that it corrects; the form `not-so` has no fields and says only that the reading is wrong.
   */
  z.object({
    do: z.literal('submit'),
    form: z.string(),
    target: z.nullable(z.string()),
    values,
    instead: z.optional(key),
  }),
  /** Takes back what was said against a reading: its entry goes. */
  z.object({ do: z.literal('use-again'), entry: z.string() }),
  z.object({ do: z.literal('remove'), entry: z.string() }),
  /** Puts back what the last action of this profile changed. */
  z.object({ do: z.literal('undo'), token: z.string() }),
  /** Whose the page is, or our own pages, where several people are known: an id of a profile. */
  z.object({ do: z.literal('whose'), profile: z.string().check(z.maxLength(80)) }),
  /** Seals all records of the person in view until their passphrase is given (form `unlock`). */
  z.object({ do: z.literal('lock') }),
  /** Leads to where a passphrase is set (form `lock-set`), which is done on our own page alone. */
  z.object({ do: z.literal('lock-setup') }),
  /** Everything of the person in view, after a confirmation on the surface. */
  z.object({ do: z.literal('erase-mine') }),
  z.object({ do: z.literal('profile'), change: z.partial(z.omit(profile, { id: true })) }),
  z.object({ do: z.literal('settings'), change: z.partial(settings) }),
  /** `page` rests on `path` only, which the surface fills in; `off` goes on. */
  z.object({
    do: z.literal('pause'),
    how: z.enum(['hour', 'page', 'on', 'off']),
    path: z.nullable(z.string().check(z.maxLength(2_000))),
  }),
  /**
   * What is done about reminders that stand in the page, by id; `*` is all of them. `close` is not done: it does not return that day. The
   * next three bring it back, `never` silences their matters. `look` closes, after the surface has shown the card.
   */
  z.object({
    do: z.literal('remind'),
    how: z.enum(REMIND_HOW),
    reminders: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(20_000)),
    card: z.optional(z.string()),
  }),
  /** A matter that was silenced by `never` speaks again. */
  z.object({ do: z.literal('remind-again'), matter: z.string().check(z.maxLength(300)) }),
  /** The computer's own notifications; the surface asks for the permission at the click, before it sends this. */
  z.object({ do: z.literal('device-reminders'), on: z.boolean() }),
  /** All names of teachers in the period in view: what pages said of them and what was entered by hand. */
  z.object({ do: z.literal('forget-names') }),
  /** Everything of every profile, after a confirmation on the surface. */
  z.object({ do: z.literal('erase-all') }),
  /** Puts in a backup: a file that was opened and previewed, or one that was made automatically. */
  z.object({
    do: z.literal('restore'),
    from: z.enum(['file', 'automatic']),
    id: z.string().check(z.maxLength(80)),
    how: z.enum(['merge', 'replace']),
  }),
  /** Keeps the rows of a table that was pasted and shown; `key` as it was shown, `text` as the surface fills it in. */
  z.object({
    do: z.literal('put-table'),
    key: z.string().check(z.maxLength(40)),
    text: z.string().check(z.maxLength(LONGEST_TABLE)),
  }),
  /** Keeps a file of rules that was chosen and shown; `key` as it was shown, `text` as the surface fills it in. */
  z.object({
    do: z.literal('put-rule-file'),
    key: z.string().check(z.maxLength(40)),
    text: z.string().check(z.maxLength(LONGEST_RULE_FILE)),
  }),
  /** Other computers, over the account of the browser; `remove` turns it off and takes out what stands there. */
  z.object({ do: z.literal('sync'), how: z.enum(['on', 'off', 'remove', 'now']) }),
  /** A backup was saved outside the browser. */
  z.object({ do: z.literal('backup-saved') }),
  /** A file that the full page has handed in joins the evidence for `target`, which is made where there is none. */
  z.object({ do: z.literal('attach'), target: z.string().check(z.maxLength(400)), file: fileId }),
  /** A file of an entry of evidence is taken out of it. */
  z.object({ do: z.literal('detach'), entry: z.string().check(z.maxLength(80)), file: fileId }),
  /** The rest is carried out by the surface itself, never by the background. */
  z.object({ do: z.literal('save-backup'), files: z.optional(z.boolean()) }),
  /** One file of evidence, or all of the period in view as one (`null`). */
  z.object({ do: z.literal('save-evidence'), file: z.nullable(fileId) }),
  z.object({ do: z.literal('close-backup') }),
  z.object({ do: z.literal('save-calendar') }),
  z.object({ do: z.literal('save-table'), table: z.enum(TABLE_KINDS) }),
  z.object({ do: z.literal('close-table') }),
  z.object({ do: z.literal('close-rule-file') }),
  z.object({ do: z.literal('copy'), text: z.string() }),
  z.object({
    do: z.literal('show-on-page'),
    stage: z.nullable(z.enum(STAGES)),
    /** Somebody's row in a superior's list, instead of a stage. */
    person: z.optional(z.object({ name: z.string(), distinct: z.nullable(z.string()) })),
  }),
  z.object({ do: z.literal('read-again') }),
  /** Shows a notice that was put away, or all (`null`), until the page is loaded anew. */
  z.object({ do: z.literal('bring-back'), text: z.nullable(z.string()) }),
  /** Lets the person point at something red on the page: "apa ini?". */
  z.object({ do: z.literal('ask-notice') }),
  z.object({ do: z.literal('reload-page') }),
  z.object({ do: z.literal('open-link'), url: z.string() }),
  z.object({
    do: z.literal('open-form'),
    form: z.string(),
    target: z.nullable(z.string()),
    instead: z.optional(key),
  }),
  /** Shows the page without its people, for a report that the person sends themselves or does not. */
  z.object({ do: z.literal('report-page') }),
  z.object({ do: z.literal('save-file'), name: z.string(), text: z.string() }),
]);
export type Intent = z.infer<typeof intent>;
