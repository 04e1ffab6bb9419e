import type { Scene } from '../kit/scene';
import type { Button, Field, Form } from '../view';
import { ERRORS, FORM } from '../words/form';

/**
 * Forms are named as the kind of entry that they make; their fields are named as its fields
 * (`utils/observations/entry.ts`), an empty string for a value left out.
 */
export type FormName =
  | 'own-stage'
  | 'window-date'
  | 'own-date'
  | 'own-item'
  | 'own-activity'
  | 'own-points'
  | 'own-person';

type Body = Pick<Form, 'title' | 'fields'> & { form: FormName; target: string | null; entry: string | null };

/** Adds what all forms share; `entry` is what *Hapus* takes away, `null` for a new one. */
export function form(body: Body, scene: Scene, removeLabel?: string): Form {
  const words = FORM[scene.language];
  const { entry, ...rest } = body;
  return {
    ...rest,
    submit: words.save,
    cancel: words.cancel,
    remove: entry === null ? null : removeButton(entry, removeLabel ?? words.remove),
    errors: { ...ERRORS[scene.language] },
  };
}

const removeButton = (entry: string, label: string): Button => ({
  label,
  icon: null,
  style: 'link',
  intent: { do: 'remove', entry },
});

/** A field with the usual silence: no hint, no options, not required. */
export const field = (
  name: string,
  label: string,
  type: Field['type'],
  rest: Partial<Pick<Field, 'value' | 'hint' | 'required' | 'options'>> = {},
): Field => ({ name, label, type, value: '', hint: null, required: false, options: [], ...rest });

/** The button that opens a form. */
export const opens = (
  name: FormName,
  target: string | null,
  label: string,
  rest: Partial<Pick<Button, 'icon' | 'style'>> = {},
): Button => ({
  label,
  icon: 'pencil',
  style: 'link',
  ...rest,
  intent: { do: 'open-form', form: name, target },
});
