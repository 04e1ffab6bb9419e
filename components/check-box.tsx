import { Icon } from './icon';

interface CheckBoxProps {
  checked?: boolean;
  defaultChecked?: boolean;
  disabled?: boolean;
  onChange?(): void;
  /** Names and descriptions that a form gives its fields. */
  about?: Record<string, string | boolean | undefined>;
}

/** A real checkbox under a drawn tick. */
export function CheckBox({ about, ...state }: CheckBoxProps) {
  return (
    <span class="check">
      <input type="checkbox" {...about} {...state} />
      <Icon name="tick" />
    </span>
  );
}
