import type { ActivityRow, PointsCard } from '../utils/views/view';
import { EditButton } from './button';
import { CardFrame, opensInRow } from './card';
import { Conflict } from './conflict';
import type { Desk } from './desk';
import { Icon } from './icon';
import { MarkView } from './mark';
import { RichText } from './rich';
import { RowForm, type RowMore } from './row-form';
import { Scale } from './scale';

/** Planned and earned on one bar, the recommended range hatched; then what they are made of. */
export function Points({ card, desk }: { card: PointsCard; desk: Desk }) {
  const inRow = opensInRow(
    card.rows.map((row) => row.edit),
    desk,
  );
  return (
    <CardFrame card={card} desk={desk} formInRow={inRow}>
      <div class="points-head">
        <p class={card.big.length > 4 ? 'points-big points-word' : 'points-big'}>
          <b>{card.big}</b> <span>{card.bigLabel}</span>
        </p>
        <p class="points-side">
          <RichText text={card.side} />
        </p>
      </div>
      <Scale bar={card.bar} />
      <p class="text">
        <RichText text={card.sentence} />
      </p>
      {card.conflict && <Conflict text={card.conflict} />}
      <ul class="rows">
        {card.rows.map((row) => (
          <Activity key={row.title + row.detail} row={row} card={card} desk={desk} />
        ))}
      </ul>
    </CardFrame>
  );
}

interface ActivityProps extends RowMore {
  row: ActivityRow;
  card: PointsCard;
  desk: Desk;
}

export function Activity({ row, card, desk, beside, under }: ActivityProps) {
  return (
    <li>
      <div class="row">
        {row.done ? (
          <span class="done-mark">
            <Icon name="done" />
          </span>
        ) : (
          <span class="hollow" aria-hidden="true" />
        )}
        <div class="row-text">
          <p>{row.title}</p>
          <p class="meta">{row.detail}</p>
          {row.mark && <MarkView mark={row.mark} />}
        </div>
        {/* A word such as "not read" is not set like a number. */}
        <b class={row.points.length > 4 ? 'row-number row-word' : 'row-number'}>{row.points}</b>
        {beside}
        {row.edit && <EditButton button={row.edit} desk={desk} />}
      </div>
      <RowForm button={row.edit} forms={card.forms} desk={desk} />
      {under}
    </li>
  );
}
