import { useState } from 'preact/hooks';
import type { DeadlinesCard } from '../../utils/views/view';
import { ButtonView } from '../button';
import { opensInRow } from '../card';
import { Deadline } from '../deadlines';
import type { Desk } from '../desk';
import { Part } from './part';

/** Rows that are painted at first, and how many more each press brings. */
const STEP = 40;

interface Props {
  card: DeadlinesCard;
  more: string;
  desk: Desk;
}

/** Every date there is, the nearest first; what was moved says what it was before. */
export function DeadlinesPart({ card, more, desk }: Props) {
  const [shown, setShown] = useState(STEP);
  const all = [...card.rows, ...(card.more?.rows ?? [])]; // few dates: nothing is beyond the first ones
  const rows = all.slice(0, shown);
  const beyond = all.length - rows.length;
  const inRow = opensInRow(
    rows.map((row) => row.edit),
    desk,
  );
  return (
    <Part
      id="tenggat"
      card="deadlines"
      title={card.title}
      action={card.action && <ButtonView button={card.action} desk={desk} />}
      marks={card.marks}
      {...(inRow ? {} : { forms: card.forms })}
      desk={desk}
    >
      {all.length === 0 && card.meta && <p class="text">{card.meta}</p>}
      <ul class="rows dates">
        {rows.map((row, at) => (
          <Deadline key={`${at} ${row.title}`} row={row} card={card} desk={desk} />
        ))}
      </ul>
      {beyond > 0 && (
        <button type="button" class="link" onClick={() => setShown(shown + STEP)}>
          {more.replace('{n}', String(beyond))}
        </button>
      )}
    </Part>
  );
}
