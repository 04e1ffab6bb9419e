import { useRef, useState } from 'preact/hooks';
import type { Intent } from '../utils/views/view';

export interface Toast {
  text: string;
  /** What to send to take it back; `null` where there is nothing to take back. */
  token: string | null;
  /** What takes back something that happened by itself, where there is no token. */
  back?: Intent;
  failed: boolean;
}

/** The toast on show, and the token of the last action, which Ctrl + Z takes back after the toast has gone. */
export function useToast() {
  const [toast, setToast] = useState<Toast | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const deeds = useRef(0);
  const show = (text: string, token: string | null = null, failed = false) => {
    setToast({ text, token, failed });
    if (token !== null) setLast(token);
  };
  const offer = (text: string, back: Intent) => setToast({ text, token: null, back, failed: false });
  const used = () => {
    setToast(null);
    setLast(null);
  };
  /** Whoever takes back from now on means the deed that begins here. `isLatest` until the next one begins. */
  const begin = () => {
    used();
    deeds.current += 1;
    const mine = deeds.current;
    return { isLatest: () => mine === deeds.current };
  };
  return { toast, last, show, offer, begin, used, hide: () => setToast(null) };
}
