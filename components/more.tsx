import { Icon } from './icon';

interface MoreProps {
  label: string;
  open: boolean;
  onToggle(): void;
}

export function MoreButton({ label, open, onToggle }: MoreProps) {
  return (
    <button type="button" class="link" aria-expanded={open} onClick={onToggle}>
      <Icon name={open ? 'up' : 'down'} />
      <span>{label}</span>
    </button>
  );
}
