import type { Rich } from '../utils/views/view';

/** A sentence with stressed runs. */
export function RichText({ text }: { text: Rich }) {
  return <>{text.map((run, index) => (typeof run === 'string' ? run : <b key={index}>{run.strong}</b>))}</>;
}
