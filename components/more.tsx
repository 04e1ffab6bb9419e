import { Icon } from './icon';

interface MoreProps {
  label: string;
  /** What the next press does once more is shown. */
  less: string;
  open: boolean;
  onToggle(): void;
}

export function MoreButton({ label, less, open, onToggle }: MoreProps) {
  return (
    <button type="button" class="link" aria-expanded={open} onClick={onToggle}>
      <Icon name={open ? 'up' : 'down'} />
      <span>{open ? less : label}</span>
    </button>
  );
}
