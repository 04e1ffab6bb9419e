import type { ComponentChildren } from 'preact';
import type { Button, Form } from '../utils/views/view';
import { type Desk, openForm, opens } from './desk';
import { FormView } from './form';

/** What a surface adds to a row: at its end, and under it. */
export interface RowMore {
  beside?: ComponentChildren;
  under?: ComponentChildren;
}

interface RowFormProps {
  button: Button | null;
  forms: Form[];
  desk: Desk;
}

/** The form under the row whose pencil opened it; nothing otherwise. */
export function RowForm({ button, forms, desk }: RowFormProps) {
  const form = opens(button, desk.opened) ? openForm(forms, desk.opened) : null;
  return form && <FormView key={form.form + form.target + (form.instead ?? '')} form={form} desk={desk} />;
}
