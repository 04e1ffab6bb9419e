import { useEffect, useRef, useState } from 'preact/hooks';
import type { Panel } from '../utils/views/view';
import { ButtonView } from './button';
import type { Desk } from './desk';
import { PageIcon } from './page-icon';

/** Rests for a while or until told otherwise, behind one button; while it rests, the button goes on. */
export function Rest({ pause, desk }: { pause: Panel['glance']['pause']; desk: Desk }) {
  const [open, setOpen] = useState(false);
  const choices = useRef<HTMLFieldSetElement>(null);
  const resume = pause.paused?.button; // rests without a way on: there is no such band
  useEffect(() => {
    if (open) choices.current?.querySelector('button')?.focus(); // the choices stand by now
  }, [open]);
  useEffect(() => setOpen(false), [pause.paused === null]);
  if (resume) return <ButtonView button={{ ...resume, style: 'secondary' }} desk={desk} />;
  return (
    <>
      <button
        type="button"
        class="button button-secondary"
        title={pause.tip}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <PageIcon name="pause" />
        <span>{pause.label}</span>
      </button>
      {open && (
        <fieldset class="rest-choices" ref={choices}>
          <legend class="sr">{pause.label}</legend>
          {pause.choices.map((button) => (
            <ButtonView key={button.label} button={button} desk={desk} />
          ))}
        </fieldset>
      )}
    </>
  );
}
