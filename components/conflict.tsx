import type { Rich } from '../utils/views/view';
import { Icon } from './icon';
import { RichText } from './rich';

/** Page and person disagree: the other word, beside the one that is used. */
export function Conflict({ text }: { text: Rich }) {
  return (
    <p class="inset">
      <Icon name="info" />
      <span>
        <RichText text={text} />
      </span>
    </p>
  );
}
