import { useEffect, useRef, useState } from 'preact/hooks';
import type { Form, Outcome } from '../utils/views/view';
import { ButtonView } from './button';
import type { Desk, FormValues } from './desk';
import { FieldView } from './field';

type Failure = Extract<Outcome, { ok: false }>;

interface FormProps {
  form: Form;
  desk: Desk;
  /** Nobody asked for it: it takes no focus, and there is nothing to shut. */
  standing?: boolean;
}

/** A form inside a card. Puts focus in its first field, and after a refusal in the field it is about. */
export function FormView({ form, desk, standing = false }: FormProps) {
  const element = useRef<HTMLFormElement>(null);
  const { failure, busy, send } = useSending(form, desk);
  useEffect(() => {
    if (!standing) focusField(element.current, form.fields[0]?.name);
  }, []);
  useEffect(() => {
    if (failure) focusField(element.current, failure.field ?? form.fields[0]?.name);
  }, [failure]);
  const words = failure && (form.errors[failure.reason] ?? desk.words.notDone);
  const title = `form-${form.form}`;
  return (
    <form class="form" ref={element} noValidate aria-labelledby={title} onSubmit={send}>
      <h3 id={title}>{form.title}</h3>
      {form.fields.map((field) => (
        <FieldView key={field.name} field={field} error={failure?.field === field.name ? words : null} />
      ))}
      {failure && failure.field === null && (
        <p class="form-error" role="alert">
          {words}
        </p>
      )}
      <Actions form={form} desk={desk} busy={busy} standing={standing} />
    </form>
  );
}

function Actions({ form, desk, busy, standing }: FormProps & { busy: boolean }) {
  return (
    <div class="actions">
      <button type="submit" class="button button-primary" aria-disabled={busy}>
        <span>{form.submit}</span>
      </button>
      {!standing && (
        <button type="button" class="button button-secondary" onClick={desk.close}>
          <span>{form.cancel}</span>
        </button>
      )}
      {form.remove && <ButtonView button={form.remove} desk={desk} />}
    </div>
  );
}

function useSending(form: Form, desk: Desk) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const outcome = await desk.submit(form, valuesOf(form, event.currentTarget));
    setBusy(false);
    setFailure(outcome.ok ? null : outcome);
  };
  return { failure, busy, send };
}

function valuesOf(form: Form, element: HTMLFormElement): FormValues {
  const data = new FormData(element);
  return Object.fromEntries(
    form.fields.map(({ name, type }) => [
      name,
      type === 'checkbox' ? data.has(name) : String(data.get(name) ?? ''),
    ]),
  );
}

function focusField(element: HTMLFormElement | null, name: string | undefined): void {
  const field = name ? element?.elements.namedItem(name) : null;
  if (field instanceof HTMLElement) field.focus();
}
