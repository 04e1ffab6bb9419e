import { useState } from 'preact/hooks';
import type { PointsPart } from '../../utils/views/view';
import { ButtonView } from '../button';
import { Conflict } from '../conflict';
import type { Desk } from '../desk';
import { MoreButton } from '../more';
import { Activity } from '../points';
import { RichText } from '../rich';
import { type EvidenceProps, evidenceIn } from './evidence-form';
import { Part } from './part';
import { Plot } from './plot';

interface Props {
  part: PointsPart;
  evidence: EvidenceProps | null;
  desk: Desk;
}

/** How the points grew, beside what they are made of. */
export function PointsPartView({ part, evidence, desk }: Props) {
  const { card, plot, list } = part;
  const [open, setOpen] = useState(false);
  const rowForms = card.rows.map((row) => row.edit?.intent).filter((one) => one?.do === 'open-form');
  const top = card.forms.filter((form) => !rowForms.some((one) => one?.target === form.target));
  return (
    <Part
      id="poin"
      card="points"
      title={part.title}
      action={card.action && <ButtonView button={card.action} desk={desk} />}
      marks={card.marks}
      forms={top}
      desk={desk}
    >
      <div class="two">
        <div class="two-wide">
          {plot ? <Plot plot={plot} /> : <p class="text">{part.nothing}</p>}
          {plot && (
            <MoreButton label={list.open} less={list.close} open={open} onToggle={() => setOpen(!open)} />
          )}
          {open && (
            <ol class="rows said">
              {list.rows.map((row) => (
                <li key={row}>{row}</li>
              ))}
            </ol>
          )}
        </div>
        <div class="two-narrow">
          <ul class="rows">
            {card.rows.map((row, at) => (
              <Activity
                key={`${at} ${row.title}`}
                {...evidenceIn(row.evidence, evidence, desk)}
                row={row}
                card={card}
                desk={desk}
              />
            ))}
          </ul>
          <p class="text">
            <RichText text={card.sentence} />
          </p>
          {card.conflict && <Conflict text={card.conflict} />}
        </div>
      </div>
    </Part>
  );
}
