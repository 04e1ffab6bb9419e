import type { Checklists } from '../../utils/views/view';
import { ButtonView } from '../button';
import { opensInRow } from '../card';
import { Check } from '../checklist';
import type { Desk } from '../desk';
import { type EvidenceProps, evidenceIn } from './evidence-form';
import { Part } from './part';

interface Props {
  evidence: EvidenceProps | null;
  lists: Checklists;
  desk: Desk;
}

/** The lists of all stages; that of the stage under way stands open. */
export function ChecklistsPart({ lists, evidence, desk }: Props) {
  const rows = lists.groups.flatMap((group) => group.rows);
  const inRow = opensInRow(
    rows.map((row) => row.edit),
    desk,
  );
  return (
    <Part
      id="daftar-periksa"
      card="checklist"
      title={lists.title}
      action={<ButtonView button={lists.action} desk={desk} />}
      {...(inRow ? {} : { forms: lists.forms })}
      desk={desk}
    >
      {lists.groups.length === 0 && <p class="text">{lists.none}</p>}
      <div class="lists">
        {lists.groups.map(({ id, title, meta, current, rows: mine }) => (
          <section key={id} class={current ? 'list list-current' : 'list'} aria-labelledby={`list-${id}`}>
            <h3 id={`list-${id}`} class="waits-head">
              <span>{title}</span>
              <span class="meta">{meta}</span>
            </h3>
            <ul class="rows">
              {mine.map((row, at) => (
                <Check
                  key={`${at} ${row.title}`}
                  {...evidenceIn(row.evidence, evidence, desk)}
                  row={row}
                  card={lists}
                  desk={desk}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Part>
  );
}
