import type { StageRow, StagesCard } from '../utils/views/view';
import { EditButton } from './button';
import { CardFrame, opensInRow } from './card';
import type { Desk } from './desk';
import { Icon } from './icon';
import { RichText } from './rich';
import { RowForm } from './row-form';

/** The road from first stage to last; only the current one is opened. */
export function Stages({ card, desk }: { card: StagesCard; desk: Desk }) {
  const inRow = opensInRow(
    card.rows.map((row) => row.edit),
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
      class={`stage stage-${row.marker.style}${row.current ? ' stage-current' : ''}`}
      aria-current={row.current ? 'step' : undefined}
    >
      <span class="marker">
        {row.marker.icon ? (
          <Icon name={row.marker.icon} />
        ) : (
          <span aria-hidden="true">{row.marker.number}</span>
        )}
        <span class="sr">{row.markerName}</span>
      </span>
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
        {row.conflict && (
          <p class="inset">
            <Icon name="info" />
            <span>
              <RichText text={row.conflict} />
            </span>
          </p>
        )}
        <Steps row={row} />
        <RowForm button={row.edit} forms={card.forms} desk={desk} />
      </div>
    </li>
  );
}

function Steps({ row }: { row: StageRow }) {
  if (row.steps.length === 0) return null;
  return (
    <ol class="steps">
      {row.steps.map((step) => (
        <li
          key={step.label}
          class={step.current ? 'step-current' : step.done ? 'step-done' : ''}
          aria-current={step.current ? 'step' : undefined}
        >
          <span>{step.label}</span>
          <span class="meta">{step.right}</span>
          {step.done && <Icon name="tick" />}
        </li>
      ))}
    </ol>
  );
}
