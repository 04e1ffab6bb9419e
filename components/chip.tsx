import type { Chip } from '../utils/views/view';
import { Icon } from './icon';

/** Never by colour alone: icon and word go along. */
export function ChipView({ chip }: { chip: Chip }) {
  return (
    <span class={`chip chip-${chip.style}`}>
      {chip.icon && <Icon name={chip.icon} />}
      <span>{chip.text}</span>
    </span>
  );
}
