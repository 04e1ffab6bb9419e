import { useEffect, useRef, useState } from 'preact/hooks';
import type { Intent, Reminder } from '../utils/views/view';
import { Drawing, Icon } from './icon';
import { LeafView } from './leaf';
import { Marks } from './mark';

const CROSS = ['M5 5l10 10M15 5L5 15'];

interface ReminderProps {
  reminder: Reminder;
  act(intent: Intent): void;
}

/** What stands in the page unasked. It takes no focus; Esc inside it closes the other times, then itself. */
export function ReminderView({ reminder, act }: ReminderProps) {
  const [open, setOpen] = useState(false);
  const arrow = useRef<HTMLButtonElement>(null);
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (!open) return act(reminder.close.intent);
    setOpen(false);
    arrow.current?.focus(); // it stands as long as the choices do
  };
  const { close, look, tomorrow, more } = reminder;
  const press = (intent: Intent) => () => act(intent);
  return (
    <section class="reminder" aria-label={reminder.name} onKeyDown={onEscape}>
      <div class="reminder-head">
        {reminder.leaf && <LeafView leaf={reminder.leaf} />}
        <Said reminder={reminder} />
        <button
          type="button"
          class="icon-button"
          aria-label={close.label}
          title={close.label}
          onClick={press(close.intent)}
        >
          <Drawing paths={CROSS} />
        </button>
      </div>
      <Items reminder={reminder} />
      <Marks marks={reminder.marks} />
      <div class="actions">
        <button type="button" class="button button-primary" onClick={press(look.intent)}>
          {look.label}
        </button>
        <button type="button" class="button button-secondary" onClick={press(tomorrow.intent)}>
          {tomorrow.label}
        </button>
        <button
          type="button"
          class="button button-secondary"
          aria-label={more.label}
          title={more.label}
          aria-expanded={open}
          ref={arrow}
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'up' : 'down'} />
        </button>
      </div>
      {open && <Choices more={more} act={act} />}
    </section>
  );
}

/** Filled after it stands: those who hear the page are told of what changes in a live region, not of one that comes full. */
function Said({ reminder: { id, title, text } }: Pick<ReminderProps, 'reminder'>) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(id), [id]);
  return (
    <div class="reminder-said" role="status">
      {said === id && (
        <>
          <h2>{title}</h2>
          <p>{text}</p>
        </>
      )}
    </div>
  );
}

/** Each of several. */
function Items({ reminder: { items } }: Pick<ReminderProps, 'reminder'>) {
  if (items.length === 0) return null;
  return (
    <ul class="reminder-items">
      {items.map((item) => (
        <li key={item.title + item.text}>
          <b>{item.title}</b>
          <span>{item.text}</span>
          <Marks marks={item.marks} />
        </li>
      ))}
    </ul>
  );
}

/** Under the buttons rather than over them: nothing is covered, and Tab goes on into them. */
function Choices({ more, act }: Pick<ReminderProps, 'act'> & Pick<Reminder, 'more'>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is part of a form, and this is none
    <div class="reminder-choices" role="group" aria-label={more.label}>
      {more.choices.map(({ label, detail, intent }) => (
        <button key={label} type="button" class="menu-row" onClick={() => act(intent)}>
          {label}
          {detail && <span class="meta">{detail}</span>}
        </button>
      ))}
    </div>
  );
}
