import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '../utils/views/view';
import type { Desk } from './desk';
import { keepInside } from './keys';

interface ReportProps {
  report: Report;
  /** The page without its people, shown as text and never as HTML. */
  text: string;
  desk: Desk;
  onClose(): void;
}

/** Shows all that a report would hold, over the whole panel; what happens to it is the person's alone. */
export function ReportView({ report, text, desk, onClose }: ReportProps) {
  const inside = useRef<HTMLElement>(null);
  useEffect(() => inside.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.key !== 'Tab') return; // Esc is the panel's
    event.stopPropagation();
    keepInside(event);
  };
  return (
    <dialog
      open
      class="report"
      aria-modal="true"
      aria-labelledby="report-title"
      aria-describedby="report-text"
      onKeyDown={onKeyDown}
    >
      <h2 id="report-title">{report.title}</h2>
      <div id="report-text">
        {report.text.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section tabIndex={0} aria-label={report.name} ref={inside}>
        <pre>{text}</pre>
      </section>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={() => desk.act({ do: 'copy', text })}>
          <span>{report.copy}</span>
        </button>
        <button
          type="button"
          class="button button-secondary"
          onClick={() => desk.act({ do: 'save-file', name: report.file, text })}
        >
          <span>{report.save}</span>
        </button>
        <button type="button" class="button button-secondary" onClick={onClose}>
          <span>{report.close}</span>
        </button>
      </div>
    </dialog>
  );
}
