import type { DataPart } from '../../utils/views/view';
import { ButtonView } from '../button';
import type { Desk } from '../desk';

/** Copies that were made without being asked, each with one click back to it. */
export function DataAutomatic({ automatic, desk }: { automatic: DataPart['automatic']; desk: Desk }) {
  return (
    <section class="group" aria-labelledby="group-automatic">
      <h3 id="group-automatic">{automatic.title}</h3>
      <p class="meta">{automatic.text}</p>
      {automatic.none && <p class="text">{automatic.none}</p>}
      <ul class="rows">
        {automatic.rows.map(({ id, title, text, back }) => (
          <li key={id} class="row">
            <div class="row-text">
              <p>{title}</p>
              <p class="meta">{text}</p>
            </div>
            <ButtonView button={back} desk={desk} name={`${back.label}: ${title}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
