import { useState } from 'preact/hooks';
import type { ReadCard, ReadFact, ReadRow } from '../utils/views/view';
import { ButtonView } from './button';
import { CardFrame } from './card';
import type { Desk } from './desk';
import { Icon } from './icon';
import { RowForm } from './row-form';

const SIGNS = { read: 'tick', denied: 'pencil', absent: 'info', unread: 'unofficial' } as const;

/** Facts of a row that are painted at first, and how many more each press brings. */
const FIRST = 12;
const STEP = 40;

interface RowProps {
  row: ReadRow;
  card: ReadCard;
  desk: Desk;
}

/** What was looked for and found, row by row; a row opens to the page's own words, and to what can be said against them. */
export function Read({ card, desk }: { card: ReadCard; desk: Desk }) {
  return (
    <CardFrame
      card={card}
      desk={desk}
      formInRow
      foot={<ButtonView button={card.report.button} desk={desk} />}
    >
      <ul class="read">
        {card.rows.map((row) => (
          <li key={row.label} class={`read-${row.state}`}>
            {row.evidence || row.facts.length > 0 ? (
              <Row row={row} card={card} desk={desk} />
            ) : (
              <Line row={row} />
            )}
          </li>
        ))}
      </ul>
    </CardFrame>
  );
}

function Row({ row, card, desk }: RowProps) {
  return (
    <details open={row.state === 'unread'}>
      <summary>
        <Line row={row} />
      </summary>
      {row.evidence && <p class="read-evidence">{row.evidence}</p>}
      {row.facts.length > 0 && <Facts row={row} card={card} desk={desk} />}
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

function Facts({ row, card, desk }: RowProps) {
  const [shown, setShown] = useState(FIRST);
  const beyond = row.facts.length - shown;
  return (
    <>
      <ul class="facts">
        {row.facts.slice(0, shown).map((fact) => (
          <Fact key={fact.id} fact={fact} card={card} desk={desk} />
        ))}
      </ul>
      {beyond > 0 && (
        <button type="button" class="link" onClick={() => setShown(shown + STEP)}>
          {card.more.replace('{n}', String(beyond))}
        </button>
      )}
    </>
  );
}

/** What does not count is struck through, and says so. */
function Fact({ fact, card, desk }: { fact: ReadFact; card: ReadCard; desk: Desk }) {
  return (
    <li class="fact">
      <div class="fact-line">
        {fact.denied ? <s>{fact.text}</s> : <span>{fact.text}</span>}
        <ButtonView button={fact.button} desk={desk} name={fact.buttonName} />
      </div>
      {fact.denied && <p class="meta">{fact.denied}</p>}
      <RowForm button={fact.button} forms={card.forms} desk={desk} />
    </li>
  );
}
