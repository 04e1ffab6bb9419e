import type { Button } from '../utils/views/view';
import { type Desk, opens } from './desk';
import { Icon } from './icon';

export function ButtonView({ button, desk }: { button: Button; desk: Desk }) {
  return (
    <button
      type="button"
      class={button.style === 'link' ? 'link' : `button button-${button.style}`}
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
