import type { Button } from './parts';

/** What becomes of one's record when somebody else comes to this computer. */
export interface Leave {
  label: string;
  title: string;
  text: string;
  /** Locks, or leads to where a passphrase is set. */
  lock: Button;
  erase: { button: Button; confirm: { title: string; text: string; yes: string; no: string } };
  cancel: string;
}
