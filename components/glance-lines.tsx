import type { GlanceLine } from '../utils/views/view';
import { Conflict } from './conflict';

/** Stage, points, what waits: a line each. */
export function GlanceLines({ lines }: { lines: GlanceLine[] }) {
  if (lines.length === 0) return null;
  return (
    <dl class="card lines" data-card="glance">
      {lines.map((line) => (
        <div key={line.label} class="line">
          <dt class="meta">{line.label}</dt>
          <dd>
            {line.text}
            {line.conflict && <Conflict text={line.conflict} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
