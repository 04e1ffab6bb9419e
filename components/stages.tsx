import type { StageRow, StagesCard } from '../utils/views/view';
import { EditButton } from './button';
import { CardFrame, opensInRow } from './card';
import { Conflict } from './conflict';
import type { Desk } from './desk';
import { Icon } from './icon';
import { RowForm } from './row-form';

/** The road from first stage to last; only the current one is opened. */
export function Stages({ card, desk }: { card: StagesCard; desk: Desk }) {
  const inRow = opensInRow(
    card.rows.flatMap((row) => [row.edit, ...row.steps.map((step) => step.edit ?? null)]),
    desk,
  );
  return (
    <CardFrame card={card} desk={desk} formInRow={inRow}>
      <ol class="stages">
        {card.rows.map((row) => (
          <Stage key={row.label} row={row} card={card} desk={desk} />
        ))}
      </ol>
    </CardFrame>
  );
}

function Stage({ row, card, desk }: { row: StageRow; card: StagesCard; desk: Desk }) {
  return (
    <li
      class={`stage-row stage-${row.marker.style}${row.current ? ' stage-current' : ''}`}
      aria-current={row.current ? 'step' : undefined}
    >
      <Marker row={row} />
      <div class="stage-body">
        <div class="stage-head">
          <span class="stage-label">{row.label}</span>
          {row.right && <span class="meta">{row.right}</span>}
          {row.edit && <EditButton button={row.edit} desk={desk} />}
        </div>
        {row.lines.map((line) => (
          <p key={line.text} class="stage-line">
            {line.icon && <Icon name={line.icon} />}
            <span>{line.text}</span>
          </p>
        ))}
        {row.conflict && <Conflict text={row.conflict} />}
        <Steps row={row} card={card} desk={desk} />
        <RowForm button={row.edit} forms={card.forms} desk={desk} />
      </div>
    </li>
  );
}

function Marker({ row }: { row: StageRow }) {
  const { icon, number } = row.marker;
  return (
    <span class="marker">
      {icon ? <Icon name={icon} /> : <span aria-hidden="true">{number}</span>}
      <span class="sr">{row.markerName}</span>
    </span>
  );
}

function Steps({ row, card, desk }: { row: StageRow; card: StagesCard; desk: Desk }) {
  if (row.steps.length === 0) return null;
  return (
    <ol class="steps">
      {row.steps.map((step) => (
        <li
          key={step.label}
          class={step.current ? 'step step-current' : 'step'}
          aria-current={step.current ? 'step' : undefined}
        >
          <div class="step-line">
            <span class="step-label">{step.label}</span>
            <span class="meta">{step.right}</span>
            {step.done && <Icon name="tick" />}
            {step.edit && <EditButton button={step.edit} desk={desk} />}
          </div>
          <RowForm button={step.edit ?? null} forms={card.forms} desk={desk} />
        </li>
      ))}
    </ol>
  );
}
