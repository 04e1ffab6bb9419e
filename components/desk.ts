import type { Button, Form, Intent, Outcome, Panel } from '../utils/views/view';
import type { Visit } from './visit';

/** What a component can do besides painting: everything goes through here, so a card needs no other door. */
export interface Desk {
  /** Carries an intent out; `open-form` stays on the surface, the rest goes to its owner. */
  act(intent: Intent): void;
  /** Sends a filled-in form; the form itself shows what was wrong with it. */
  submit(form: Form, values: FormValues): Promise<Outcome>;
  /** Shuts the open form and gives focus back to what opened it. */
  close(): void;
  opened: OpenForm | null;
  /** Says to those who hear the page what a press has changed. */
  say(text: string): void;
  /** A toast about what happened by itself, with what takes it back. */
  offer(text: string, back: Intent): void;
  visit: Visit;
  /** The answer of the pointer tool was read. */
  closeAsked(): void;
  ask: Panel['ask'];
  words: Panel['words'];
}

export type FormValues = Record<string, string | boolean>;

export interface OpenForm {
  form: string;
  target: string | null;
  /** The reading that it corrects. */
  instead?: string | undefined;
}

/** The form that is open for that person (`inFront`); what another one had opened is shut. */
export function openOf(kept: { form: OpenForm; person: string } | null, person: string): OpenForm | null {
  return kept?.person === person ? kept.form : null;
}

/** Whether `button` is the one that opens the form that is open now. */
export function opens(button: Button | null, opened: OpenForm | null): boolean {
  const intent = button?.intent;
  return intent?.do === 'open-form' && isSame(intent, opened);
}

/** The open form if it is one of `forms`. */
export function openForm(forms: Form[], opened: OpenForm | null): Form | null {
  return forms.find((form) => isSame(form, opened)) ?? null;
}

/** The same form about the same thing; one that corrects a reading is another than the one beside it. */
export function isSame(one: OpenForm, other: OpenForm | null): boolean {
  return one.form === other?.form && one.target === other.target && one.instead === other.instead;
}
