import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Intent, Outcome, OutcomeReason, Panel } from '../utils/views/view';
import { type Desk, isSame, type OpenForm, openOf } from './desk';
import { focusedIn, giveFocus } from './focus';
import { inFront } from './in-front';
import { reportOf, useReport } from './use-report';
import { useToast } from './use-toast';
import type { Visit } from './visit';

/** What can be taken back. */
const DEEDS: readonly Intent['do'][] = [
  ...(['tick', 'mark', 'submit', 'remove', 'use-again'] as const),
  ...(['remind', 'forget-names', 'erase-all', 'erase-mine', 'restore', 'detach'] as const),
];
const TAKES_AWAY: readonly Intent['do'][] = ['remove', 'erase-all', 'erase-mine', 'detach'];
/** Pressed inside a form; a reading that is ignored elsewhere leaves the form of another one open. */
const endsForm = (intent: Intent, opened: OpenForm | null): boolean =>
  intent.do === 'remove' ||
  (intent.do === 'submit' && intent.instead !== undefined && intent.instead === opened?.instead); // none is open

interface DeskProps {
  panel: Panel;
  visit: Visit;
  onCloseAsked(): void;
  onIntent(intent: Intent): Promise<Outcome>;
  onReport(): Promise<string | null>;
}

/** Everything a surface can do with an intent: send it, show what came of it, keep the way back. */
export function useDesk(props: DeskProps, root: RefObject<HTMLElement | null>) {
  const { panel, visit, onIntent, onReport, onCloseAsked } = props;
  const toaster = useToast();
  const form = useOpenForm(root, inFront(panel));
  const report = useReport(onReport, root);
  const [said, setSaid] = useState('');
  const { words } = panel;
  const send = async (intent: Intent): Promise<Outcome> => {
    const deed = DEEDS.includes(intent.do) ? toaster.begin() : null;
    // A wire that breaks is shown like any other refusal: the person sees that nothing was kept.
    const outcome = await onIntent(intent).catch(() => REFUSED);
    if (outcome.ok && outcome.unfinished) toaster.show(words.copiesLeft, outcome.undo, true);
    else if (outcome.ok && outcome.undo !== null && deed?.isLatest() !== false)
      toaster.show(TAKES_AWAY.includes(intent.do) ? words.gone : words.done, outcome.undo);
    else if (outcome.ok && intent.do === 'copy') toaster.show(words.copied);
    return outcome;
  };
  const showReport = async () => {
    if (!(await report.open())) toaster.show(reportOf(panel)?.failed ?? words.notDone, null, true); // no card, no words of its own
  };
  const act = async (intent: Intent) => {
    if (intent.do === 'open-form') return form.toggle(intent);
    if (intent.do === 'report-page') return showReport();
    const outcome = await send(intent);
    if (!outcome.ok) toaster.show(refusal(intent, outcome.reason, words), null, true);
    else if (endsForm(intent, form.opened)) form.close();
  };
  const desk: Desk = {
    act,
    submit: async ({ form: name, target, instead }, values) => {
      const outcome = await send({ do: 'submit', form: name, target, values, ...(instead && { instead }) });
      if (outcome.ok) form.close();
      return outcome;
    },
    close: form.close,
    opened: form.opened,
    say: setSaid,
    offer: toaster.offer,
    visit,
    closeAsked: onCloseAsked,
    ask: panel.ask,
    words,
  };
  /** The way back stays where it did not work. */
  const undo = async (token: string) => {
    toaster.used();
    const back: Intent = { do: 'undo', token };
    const outcome = await send(back);
    if (!outcome.ok) toaster.show(refusal(back, outcome.reason, words), token, true);
  };
  const takeBack = (back: Intent) => {
    toaster.hide();
    void act(back);
  };
  return { desk, said, toaster, undo, takeBack, report };
}

/** Why nothing was done, in words. */
export function refusal(intent: Intent, reason: OutcomeReason, words: Panel['words']): string {
  if (reason === 'needs-attention') return words.needsAttention;
  // Much evidence takes longer to seal than an answer is waited for.
  if (intent.do === 'lock' && reason === 'not-saved') return words.underWay;
  return intent.do === 'show-on-page' ? words.notOnPage : words.notDone;
}

const REFUSED: Outcome = { ok: false, field: null, reason: 'not-saved' };

/** The one open form, and the element that opened it, which gets focus back. */
function useOpenForm(root: RefObject<HTMLElement | null>, person: string) {
  const [kept, setKept] = useState<{ form: OpenForm; person: string } | null>(null);
  const opened = openOf(kept, person);
  const opener = useRef<HTMLElement | null>(null);
  const close = () => {
    setKept(null);
    if (opener.current) giveFocus(opener.current, root);
    opener.current = null;
  };
  const toggle = (wanted: OpenForm) => {
    if (isSame(wanted, opened)) return close();
    opener.current = focusedIn(root.current);
    setKept({ form: wanted, person });
  };
  return { opened, toggle, close };
}
