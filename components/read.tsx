import type { ReadCard, ReadRow } from '../utils/views/view';
import { CardFrame } from './card';
import type { Desk } from './desk';
import { Icon } from './icon';

const SIGNS = { read: 'tick', absent: 'info', unread: 'unofficial' } as const;

/** What was looked for and what was found, row by row; a row opens to the page's own words. */
export function Read({ card, desk }: { card: ReadCard; desk: Desk }) {
  return (
    <CardFrame card={card} desk={desk}>
      <ul class="read">
        {card.rows.map((row) => (
          <li key={row.label} class={`read-${row.state}`}>
            {row.evidence ? <Evidence row={row} evidence={row.evidence} /> : <Line row={row} />}
          </li>
        ))}
      </ul>
    </CardFrame>
  );
}

function Evidence({ row, evidence }: { row: ReadRow; evidence: string }) {
  return (
    <details open={row.state === 'unread'}>
      <summary>
        <Line row={row} />
      </summary>
      <p class="read-evidence">{evidence}</p>
    </details>
  );
}

function Line({ row }: { row: ReadRow }) {
  return (
    <span class="read-line">
      <span class="read-label">{row.label}</span>
      <span class="read-value">
        {row.value}
        {row.age && <span class="read-age">{row.age}</span>}
      </span>
      <Icon name={SIGNS[row.state]} />
    </span>
  );
}
