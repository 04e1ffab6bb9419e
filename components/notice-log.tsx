import { useState } from 'preact/hooks';
import type { NoticeLog } from '../utils/views/view';

const STEP = 10;

/** What was put away on which day, to be searched. */
export function NoticeLogView({ log }: { log: NoticeLog }) {
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(STEP);
  const rows = log.rows.filter((row) => fits(row, wanted));
  const beyond = rows.length - shown;
  return (
    <details class="fold">
      <summary>{log.title}</summary>
      <input
        type="search"
        class="search"
        aria-label={log.search}
        placeholder={log.search}
        value={wanted}
        onInput={(event) => {
          setWanted(event.currentTarget.value);
          setShown(STEP);
        }}
      />
      <ul class="log">
        {rows.slice(0, shown).map(({ day, quote }, at) => (
          <li key={day + quote}>
            {day !== rows[at - 1]?.day && <span class="meta">{day}</span>}
            {quote}
          </li>
        ))}
      </ul>
      {rows.length === 0 && <p class="meta">{log.none}</p>}
      {beyond > 0 && (
        <button type="button" class="link" onClick={() => setShown(shown + STEP)}>
          {log.more.replace('{n}', String(beyond))}
        </button>
      )}
    </details>
  );
}

function fits({ day, quote }: NoticeLog['rows'][number], wanted: string): boolean {
  return `${day} ${quote}`.toLowerCase().includes(wanted.trim().toLowerCase());
}
