import type { Records } from '../../utils/views/view';
import { ButtonView } from '../button';
import type { Desk } from '../desk';

/** What is kept of other periods, each with the way to look at all of it. */
export function RecordsView({ records, desk }: { records: Records; desk: Desk }) {
  return (
    <section class="part" aria-labelledby="title-records" data-card="records">
      <header class="part-head">
        <h2 id="title-records">{records.title}</h2>
        <span class="meta">{records.meta}</span>
      </header>
      <ul class="rows records">
        {records.rows.map(({ id, title, lines, look }) => (
          <li key={id} class="row">
            <div class="row-text">
              <p>
                <b>{title}</b>
              </p>
              <p class="meta">{lines.join(' · ')}</p>
            </div>
            <ButtonView button={look} desk={desk} />
          </li>
        ))}
      </ul>
    </section>
  );
}
