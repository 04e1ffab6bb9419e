import type { Button } from '../utils/views/view';
import { type Desk, opens } from './desk';
import { Icon } from './icon';

interface ButtonProps {
  button: Button;
  desk: Desk;
  /** For those who hear it, where its label stands beside others alike. */
  name?: string;
}

export function ButtonView({ button, desk, name }: ButtonProps) {
  return (
    <button
      type="button"
      class={button.style === 'link' ? 'link' : `button button-${button.style}`}
      aria-label={name}
      {...expanded(button, desk)}
      onClick={() => desk.act(button.intent)}
    >
      {button.icon && <Icon name={button.icon} />}
      <span>{button.label}</span>
    </button>
  );
}

/** The pencil of a row: icon only, its words heard and shown as a tip. */
export function EditButton({ button, desk }: { button: Button; desk: Desk }) {
  return (
    <button
      type="button"
      class="icon-button icon-button-small"
      aria-label={button.label}
      title={button.label}
      {...expanded(button, desk)}
      onClick={() => desk.act(button.intent)}
    >
      <Icon name={button.icon ?? 'pencil'} />
    </button>
  );
}

/** A button that opens a form says whether it is open. */
function expanded(button: Button, desk: Desk) {
  return button.intent.do === 'open-form' ? { 'aria-expanded': opens(button, desk.opened) } : {};
}
