import type { Settings } from '../../observations';
import { fill, plain } from '../kit/fill';
import { PLAIN } from '../overview/settings/kit';
import type { Button, Field, Form, LockPart, Setting } from '../view';
import { calledOf } from './closed';
import { LOCK_ERRORS } from './errors';
import { secret } from './locked';
import { LOCK_PART } from './words';

export interface LockFacts {
  language: Settings['language'];
  /** Of the person in view; `null`: nobody is, or no page has named them. */
  name: string | null;
  /** Theirs has a lock. */
  isSet: boolean;
  synced: boolean;
  /** What others call theirs that are locked now. */
  others: readonly (string | null)[];
}

/** Setting, using, changing and taking off the lock of the person in view, with what it does and does not do. Pure. */
export function lockPart(facts: LockFacts): LockPart {
  const { language, others, synced } = facts;
  const words = LOCK_PART[language];
  const name = plain(facts.name ?? '');
  const told = facts.isSet ? [fill(words.isSet, { name })] : name === '' ? [words.nobody] : [];
  return {
    title: words.title,
    text: words.about,
    lines: [
      ...told,
      ...others.map((label) => fill(words.others, { name: calledOf(label, language) })),
      ...(name === '' ? [] : [words.closing, words.copies]),
      ...(name !== '' && synced ? [words.synced] : []),
    ],
    settings: name === '' ? [] : facts.isSet ? standing(name, language) : [setting('set', language)],
    forms: name === '' ? [] : facts.isSet ? [change(language), remove(language)] : [set(language)],
  };
}

type How = 'set' | 'change' | 'remove';

/** What opens its form. */
function setting(how: How, language: Settings['language']): Setting {
  const words = LOCK_PART[language];
  const button: Button = {
    label: words[how],
    icon: how === 'set' ? 'lock' : null,
    style: 'secondary',
    intent: { do: 'open-form', form: `lock-${how}`, target: null },
  };
  return { ...PLAIN, id: `lock-${how}`, title: words[how], text: words[`${how}Text`], button };
}

function standing(name: string, language: Settings['language']): Setting[] {
  const words = LOCK_PART[language];
  const button: Button = { label: words.nowDo, icon: 'lock', style: 'primary', intent: { do: 'lock' } };
  const text = fill(words.nowText, { name });
  return [
    { ...PLAIN, id: 'lock-now', title: words.now, text, button },
    setting('change', language),
    setting('remove', language),
  ];
}

function form(how: How, title: string, fields: Field[], language: Settings['language']): Form {
  const { save, setDo, remove: off, cancel } = LOCK_PART[language];
  const submit = how === 'set' ? setDo : how === 'remove' ? off : save;
  const errors = { ...LOCK_ERRORS[language] };
  return { form: `lock-${how}`, target: null, title, fields, submit, cancel, remove: null, errors };
}

function set(language: Settings['language']): Form {
  const words = LOCK_PART[language];
  const label: Field = {
    ...{ name: 'label', label: words.label, hint: words.labelHint, type: 'text' },
    ...{ value: '', required: false, options: [] },
  };
  const twice = [secret('passphrase', words.passphrase, words.setText), secret('again', words.again)];
  return form('set', words.set, [...twice, label], language);
}

function change(language: Settings['language']): Form {
  const words = LOCK_PART[language];
  const fields = [secret('old', words.old), secret('passphrase', words.newOne), secret('again', words.again)];
  return form('change', words.change, fields, language);
}

const remove = (language: Settings['language']): Form =>
  form('remove', LOCK_PART[language].remove, [secret('old', LOCK_PART[language].old)], language);
