import { useState } from 'preact/hooks';
import type { ChecklistCard, CheckRow } from '../utils/views/view';
import { EditButton } from './button';
import { CardFrame, opensInRow } from './card';
import { CheckBox } from './check-box';
import type { Desk } from './desk';
import { MarkView } from './mark';
import { MoreButton } from './more';
import { RowForm, type RowMore } from './row-form';

interface Props {
  card: ChecklistCard;
  desk: Desk;
}

/** The whole row ticks. What the page itself says is done cannot be unticked by hand. */
export function Checklist({ card, desk }: Props) {
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
          <Check key={row.title} row={row} card={card} desk={desk} />
        ))}
      </ul>
      {card.more && (
        <MoreButton label={card.more.label} less={desk.words.less} open={all} onToggle={() => setAll(!all)} />
      )}
      {card.elsewhere.length > 0 && (
        <ul class="elsewhere">
          {card.elsewhere.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </CardFrame>
  );
}

interface CheckProps extends RowMore {
  row: CheckRow;
  card: Pick<ChecklistCard, 'forms'>;
  desk: Desk;
}

export function Check({ row, card, desk, beside, under }: CheckProps) {
  return (
    <li class={row.done ? 'row-done' : ''}>
      <div class="row">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is in CheckBox */}
        <label class="row-label">
          <CheckBox checked={row.done} disabled={row.locked} onChange={() => desk.act(row.intent)} />
          <span class="row-text">
            <span>{row.title}</span>
            {row.detail && <span class="meta">{row.detail}</span>}
            {row.mark && !row.mark.href && <MarkView mark={row.mark} />}
          </span>
        </label>
        {/* A link inside a label would tick as well. */}
        {row.mark?.href && <MarkView mark={row.mark} />}
        {beside}
        {row.edit && <EditButton button={row.edit} desk={desk} />}
      </div>
      <RowForm button={row.edit} forms={card.forms} desk={desk} />
      {under}
    </li>
  );
}
