import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Intent, Outcome, Panel } from '../utils/views/view';
import type { Desk, OpenForm } from './desk';
import { focusedIn, giveFocus } from './focus';
import { useToast } from './use-toast';

const TAKES_AWAY: readonly Intent['do'][] = ['remove', 'erase-all'];

interface DeskProps {
  panel: Panel;
  onIntent(intent: Intent): Promise<Outcome>;
}

/** Everything a surface can do with an intent: send it, show what came of it, keep the way back. */
export function useDesk({ panel, onIntent }: DeskProps, root: RefObject<HTMLElement | null>) {
  const toaster = useToast();
  const form = useOpenForm(root);
  const [said, setSaid] = useState('');
  const { words } = panel;
  const send = async (intent: Intent): Promise<Outcome> => {
    // A wire that breaks is shown like any other refusal: the person sees that nothing was kept.
    const outcome = await onIntent(intent).catch(() => REFUSED);
    if (outcome.ok && outcome.undo !== null)
      toaster.show(TAKES_AWAY.includes(intent.do) ? words.gone : words.done, outcome.undo);
    else if (outcome.ok && intent.do === 'copy') toaster.show(words.copied);
    return outcome;
  };
  const act = async (intent: Intent) => {
    if (intent.do === 'open-form') return form.toggle({ form: intent.form, target: intent.target });
    const outcome = await send(intent);
    if (!outcome.ok) toaster.show(intent.do === 'show-on-page' ? words.notOnPage : words.notDone, null, true);
    else if (intent.do === 'remove') form.close();
  };
  const desk: Desk = {
    act,
    submit: async ({ form: name, target }, values) => {
      const outcome = await send({ do: 'submit', form: name, target, values });
      if (outcome.ok) form.close();
      return outcome;
    },
    close: form.close,
    opened: form.opened,
    say: setSaid,
    words,
  };
  const undo = (token: string) => {
    toaster.used();
    void act({ do: 'undo', token });
  };
  return { desk, said, toaster, undo };
}

const REFUSED: Outcome = { ok: false, field: null, reason: 'not-saved' };

/** The one open form, and the element that opened it, which gets focus back. */
function useOpenForm(root: RefObject<HTMLElement | null>) {
  const [opened, setOpened] = useState<OpenForm | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const close = () => {
    setOpened(null);
    if (opener.current) giveFocus(opener.current, root);
    opener.current = null;
  };
  const toggle = (wanted: OpenForm) => {
    if (opened?.form === wanted.form && opened.target === wanted.target) return close();
    opener.current = focusedIn(root.current);
    setOpened(wanted);
  };
  return { opened, toggle, close };
}
