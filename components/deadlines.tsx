import { useState } from 'preact/hooks';
import type { DeadlineRow, DeadlinesCard } from '../utils/views/view';
import { ButtonView, EditButton } from './button';
import { CardFrame, opensInRow } from './card';
import { ChipView } from './chip';
import type { Desk } from './desk';
import { Icon } from './icon';
import { LeafView } from './leaf';
import { Marks } from './mark';
import { MoreButton } from './more';
import { RowForm } from './row-form';

interface Props {
  card: DeadlinesCard;
  desk: Desk;
}

/** The next dates, then on demand the rest. */
export function Deadlines({ card, desk }: Props) {
  const [all, setAll] = useState(false);
  const rows = all && card.more ? [...card.rows, ...card.more.rows] : card.rows;
  const inRow = opensInRow(
    rows.map((row) => row.edit),
    desk,
  );
  return (
    <CardFrame card={card} desk={desk} formInRow={inRow}>
      <ul class="rows">
        {rows.map((row) => (
          <Deadline
            key={row.title + (row.leaf?.month ?? '') + (row.leaf?.day ?? '')}
            row={row}
            card={card}
            desk={desk}
          />
        ))}
      </ul>
      {card.more && (
        <MoreButton label={card.more.label} less={desk.words.less} open={all} onToggle={() => setAll(!all)} />
      )}
    </CardFrame>
  );
}

export function Deadline({ row, card, desk }: Props & { row: DeadlineRow }) {
  return (
    <li>
      <div class="row row-dated">
        {row.leaf ? <LeafView leaf={row.leaf} small /> : <NoDay />}
        <div class="row-body">
          <div class="row-top">
            <p class="row-title">{row.title}</p>
            {row.left && <ChipView chip={row.left} />}
            {row.edit && <EditButton button={row.edit} desk={desk} />}
          </div>
          {row.detail && <p class="meta">{row.detail}</p>}
          <Marks marks={row.marks} />
          {row.done && <ButtonView button={row.done} desk={desk} />}
        </div>
      </div>
      <RowForm button={row.edit} forms={card.forms} desk={desk} />
    </li>
  );
}

/** Stands where the leaf would, so that rows without a day line up and nobody guesses one. */
export function NoDay() {
  return (
    <span class="leaf leaf-small leaf-none" aria-hidden="true">
      <Icon name="unofficial" />
    </span>
  );
}
