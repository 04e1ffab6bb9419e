import type { Button } from './parts';

/** The page without its people, for a report that the person sends themselves or does not. */
export interface Report {
  /** Opens it. */
  button: Button;
  title: string;
  text: string[];
  /** What the text of the page is called, for those who hear it. */
  name: string;
  copy: string;
  save: string;
  close: string;
  /** Name of the file that it is saved as. */
  file: string;
  failed: string;
}
