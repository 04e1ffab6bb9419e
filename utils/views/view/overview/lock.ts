import type { Form } from '../parts';
import type { Setting } from './settings';

/** The lock of the person in view. */
export interface LockPart {
  title: string;
  text: string;
  /** How things stand, and what it does not do. */
  lines: string[];
  settings: Setting[];
  forms: Form[];
}
