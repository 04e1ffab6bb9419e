import { useEffect, useRef, useState } from 'preact/hooks';
import type { Intent, Leave } from '../utils/views/view';
import { Icon } from './icon';

interface LeaveProps {
  leave: Leave;
  act(intent: Intent): void;
  onClose(): void;
}

/** Lock, erase or neither. Focus lands on the answer that changes nothing. */
export function LeaveDialog({ leave, act, onClose }: LeaveProps) {
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), [asking]);
  const { lock, erase } = leave;
  const { title, text } = asking ? erase.confirm : leave;
  const done = (intent: Intent) => {
    onClose();
    act(intent);
  };
  return (
    <div class="confirm leave" role="alertdialog" aria-labelledby="leave-title" aria-describedby="leave-text">
      <h2 id="leave-title">{title}</h2>
      <p id="leave-text">{text}</p>
      <div class="actions">
        {!asking && (
          <button type="button" class="button button-primary" onClick={() => done(lock.intent)}>
            {lock.icon && <Icon name={lock.icon} />}
            <span>{lock.label}</span>
          </button>
        )}
        {asking ? (
          <button type="button" class="button button-danger" onClick={() => done(erase.button.intent)}>
            <span>{erase.confirm.yes}</span>
          </button>
        ) : (
          <button type="button" class="button button-secondary" onClick={() => setAsking(true)}>
            <span>{erase.button.label}</span>
          </button>
        )}
        <button
          type="button"
          class="button button-secondary"
          ref={no}
          onClick={asking ? () => setAsking(false) : onClose}
        >
          <span>{leave.cancel}</span>
        </button>
      </div>
    </div>
  );
}

/** The same behind a button of its own, which gets focus back. */
export function LeaveView({ leave, act }: Pick<LeaveProps, 'leave' | 'act'>) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus(); // it stands above the dialog
  };
  return (
    <div class="leave-place">
      <button type="button" class="link" aria-expanded={open} ref={button} onClick={() => setOpen(!open)}>
        <Icon name="lock" />
        <span>{leave.label}</span>
      </button>
      {open && <LeaveDialog leave={leave} act={act} onClose={close} />}
    </div>
  );
}
