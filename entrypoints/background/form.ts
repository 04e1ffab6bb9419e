import {
  type Entry,
  entry as entrySchema,
  type Intent,
  type Outcome,
  type OutcomeReason,
} from '../../utils/observations';

type Submitted = Extract<Intent, { do: 'submit' }>;
type Refused = Extract<Outcome, { ok: false }>;

/** Id of the entry if it is a new one, and the moment of the deed. */
export interface Stamp {
  id: string;
  at: string;
}

/** A filled-in form as an entry, or the first field that is not right and why. */
export function entryOf(submitted: Submitted, stamp: Stamp, before: Entry | undefined): Entry | Refused {
  const draft = DRAFTS.get(submitted.form)?.(new Values(submitted.values), submitted.target, before);
  if (!draft) return refuse(null, 'not-found');
  if (draft.refused) return draft.refused;
  const whole = entrySchema.safeParse({
    id: before?.id ?? lone(submitted) ?? stamp.id,
    at: stamp.at,
    kind: submitted.form,
    ...draft.fields,
  });
  if (whole.success) return whole.data;
  const issue = whole.error.issues[0];
  return refuse(String(issue?.path[0] ?? ''), issue?.code === 'too_big' ? 'too-long' : 'empty');
}

/** One date a window and one word a stage: the newer takes the older one's place. */
function lone({ form, target }: Submitted): string | null {
  return form === 'window-date' || form === 'own-stage' ? `${form}:${target}` : null;
}

export function refuse(field: string | null, reason: OutcomeReason): Refused {
  return { ok: false, field, reason };
}

interface Draft {
  fields: Record<string, unknown>;
  refused: Refused | null;
}
type Drafter = (values: Values, target: string | null, before: Entry | undefined) => Draft;

/** One row a form; a form has the name of the entry that it makes. */
const DRAFTS = new Map<string, Drafter>(
  Object.entries({
    'own-date': (values, _, before) =>
      values.draft({
        title: values.text('title'),
        on: values.day('on'),
        note: values.optional('note'),
        done: values.ticked('done') ?? isDone(before),
      }),
    'window-date': (values, window) =>
      values.draft({ window, on: values.day('on'), note: values.optional('note') }),
    'own-item': (values, _, before) =>
      values.draft({ title: values.text('title'), stage: values.optional('stage'), done: isDone(before) }),
    'own-activity': (values) =>
      values.draft({
        title: values.text('title'),
        points: values.number('points'),
        count: values.count('count'),
        doneOn: values.optionalDay('doneOn'),
      }),
    'own-stage': (values, stage) =>
      values.draft({ stage, status: values.text('status'), on: values.optionalDay('on') }),
  } satisfies Record<string, Drafter>),
);

/** Editing the words of an entry leaves its tick as it was. */
function isDone(before: Entry | undefined): boolean {
  return before !== undefined && 'done' in before && before.done;
}

const MOST_POINTS = 128;

/** Reads fields one by one and keeps the first refusal. */
class Values {
  private refused: Refused | null = null;

  constructor(private readonly values: Submitted['values']) {}

  draft(fields: Record<string, unknown>): Draft {
    return { fields, refused: this.refused };
  }
  text(name: string): string {
    const text = String(this.values[name] ?? '').trim();
    return text || this.refuse(name, 'empty', text);
  }
  optional(name: string): string | null {
    return String(this.values[name] ?? '').trim() || null;
  }
  /** `null` when the form has no such box. */
  ticked(name: string): boolean | null {
    const value = this.values[name];
    return value === undefined ? null : value === true || value === 'true';
  }
  day(name: string): string {
    const text = this.text(name);
    return isDay(text) ? text : this.refuse(name, 'not-a-date', text);
  }
  optionalDay(name: string): string | null {
    return this.optional(name) && this.day(name);
  }
  /** Points of one time; the highest value that the help centre's list has is `MOST_POINTS`. */
  number(name: string): number {
    const number = Number(this.text(name).replace(',', '.'));
    return number >= 0 && number <= MOST_POINTS ? number : this.refuse(name, 'not-a-number', 0);
  }
  /** How many times: a whole number. */
  count(name: string): number {
    const text = this.text(name);
    return /^[1-9]\d?$/.test(text) ? Number(text) : this.refuse(name, 'not-a-count', 0);
  }
  private refuse<T>(field: string, reason: OutcomeReason, value: T): T {
    this.refused ??= refuse(field, reason);
    return value;
  }
}

/** A calendar day that exists; 30 February does not. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
