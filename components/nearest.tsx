import type { DeadlineRow, DeadlinesCard } from '../utils/views/view';
import { ChipView } from './chip';
import { NoDay } from './deadlines';
import { LeafView } from './leaf';
import { MarkView } from './mark';

/** The next three dates, without what changes them. What no official source says wears its mark here too. */
export function Nearest({ card }: { card: DeadlinesCard }) {
  return (
    <section class="card nearest" data-card="deadlines" aria-labelledby="title-deadlines">
      <h2 id="title-deadlines" class={card.rows.length > 0 ? 'sr' : 'nearest-title'}>
        {card.title}
      </h2>
      {card.rows.length === 0 && <p class="meta">{card.meta}</p>}
      <ul class="rows">
        {card.rows.map((row) => (
          <Dated key={row.title + (row.leaf?.month ?? '') + (row.leaf?.day ?? '')} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Dated({ row }: { row: DeadlineRow }) {
  const unsure = row.marks.filter((mark) => mark.icon === 'unofficial');
  return (
    <li class="row">
      {row.leaf ? <LeafView leaf={row.leaf} small /> : <NoDay />}
      <div class="row-text">
        <p>{row.title}</p>
        {row.detail && <p class="meta">{row.detail}</p>}
        {unsure.map((mark) => (
          <MarkView key={mark.text} mark={mark} />
        ))}
      </div>
      {row.left && <ChipView chip={row.left} />}
    </li>
  );
}
