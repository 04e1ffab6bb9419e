import type { Settings } from '../../observations';
import type { Closed, Field, Form } from '../view';
import { calledOf, closed } from './closed';
import { LOCK_ERRORS } from './errors';
import { LOCK } from './words';

export interface LockedFacts {
  language: Settings['language'];
  id: string;
  label: string | null;
  /** Its records could be sealed. */
  isSealed: boolean;
  /** A day on which it would have reminded has come. */
  isDue: boolean;
}

/** What the person types and nobody sees. */
export const secret = (name: string, label: string, hint: string | null = null): Field => ({
  ...{ name, label, hint, type: 'password', value: '', required: true, options: [] },
});

/** The one field that opens a locked profile; no word of what lies in it. Pure. */
export function locked({ language, id, label, isSealed, isDue }: LockedFacts): Closed {
  const words = LOCK[language];
  const form: Form = {
    ...{ form: 'unlock', target: id, title: words.unlockTitle, remove: null },
    fields: [secret('passphrase', words.passphrase, words.passphraseHint)],
    ...{ submit: words.unlock, cancel: '' },
    errors: { ...LOCK_ERRORS[language] },
  };
  const sentence = label === null ? words.locked : `${words.locked}: ${calledOf(label, language)}`;
  const facts = [words.lockedText, isSealed ? '' : words.unsealed, isDue ? words.due : ''].filter(Boolean);
  return closed(sentence, facts, { standing: form }, language);
}
