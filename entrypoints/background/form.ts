import { type Entry, entry as entrySchema, type Intent } from '../../utils/observations';
import { type Draft, type Refused, refuse, Values } from './values';

type Submitted = Extract<Intent, { do: 'submit' }>;

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

/** One date a window, one word a stage, one total: the newer takes the older one's place. */
function lone({ form, target }: Submitted): string | null {
  if (form === 'own-points') return form;
  return form === 'window-date' || form === 'own-stage' ? `${form}:${target}` : null;
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
    'own-points': (values) =>
      values.draft({ planned: values.total('planned'), earned: values.total('earned') }, 'planned'),
    'own-stage': (values, stage) =>
      values.draft({ stage, status: values.text('status'), on: values.optionalDay('on') }),
  } satisfies Record<string, Drafter>),
);

/** Editing the words of an entry leaves its tick as it was. */
function isDone(before: Entry | undefined): boolean {
  return before !== undefined && 'done' in before && before.done;
}
