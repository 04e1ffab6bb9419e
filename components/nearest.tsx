import type { Glance, GlanceDate } from '../utils/views/view';
import { ChipView } from './chip';
import { NoDay } from './deadlines';
import { LeafView } from './leaf';
import { MarkView } from './mark';

/** The next three dates, without what changes them. */
export function Nearest({ dates }: Pick<Glance, 'dates'>) {
  return (
    <section class="card nearest" data-card="deadlines" aria-labelledby="title-deadlines">
      <h2 id="title-deadlines" class={dates.none ? 'nearest-title' : 'sr'}>
        {dates.title}
      </h2>
      {dates.none && <p class="meta">{dates.none}</p>}
      <ul class="rows">
        {dates.rows.map((row) => (
          <Dated key={row.title + (row.leaf?.month ?? '') + (row.leaf?.day ?? '')} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Dated({ row }: { row: GlanceDate }) {
  return (
    <li class="row">
      {row.leaf ? <LeafView leaf={row.leaf} small /> : <NoDay />}
      <div class="row-text">
        <p>{row.title}</p>
        {row.detail && <p class="meta">{row.detail}</p>}
        {row.mark && <MarkView mark={row.mark} />}
      </div>
      {row.left && <ChipView chip={row.left} />}
    </li>
  );
}
