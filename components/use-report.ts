import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Panel, Report } from '../utils/views/view';
import { focusedIn, giveFocus } from './focus';

/** The report that is open, and the element that opened it, which gets focus back. */
export function useReport(make: () => Promise<string | null>, root: RefObject<HTMLElement | null>) {
  const [text, setText] = useState<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  /** Resolves to whether there is something to show. */
  const open = async (): Promise<boolean> => {
    opener.current = focusedIn(root.current);
    const made = await make().catch(() => null); // said on the surface like a page that has none
    setText(made);
    return made !== null;
  };
  const close = () => {
    setText(null);
    if (opener.current) giveFocus(opener.current, root);
    opener.current = null;
  };
  return { text, open, close };
}

/** The report's words stand with the card that opens it. */
export function reportOf(panel: Panel): Report | null {
  for (const card of panel.cards) if (card.id === 'read') return card.report;
  return null;
}
