import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Why } from '../utils/views/view';

interface WhyProps {
  why: Why | null;
  /** Buttons before it and links after it. */
  before: ComponentChildren;
  after: ComponentChildren;
}

/** Buttons, and beside them "Mengapa?", which unfolds the reason below. */
export function WhyView({ why, before, after }: WhyProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="actions notice-actions">
        {before}
        {why && (
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {why.label}
          </button>
        )}
        {after}
      </div>
      {open && why && (
        <ul class="why">
          {why.text.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
