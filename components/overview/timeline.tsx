import { useState } from 'preact/hooks';
import type { MonthMark, Timeline, TimelineLane } from '../../utils/views/view';
import { MarkView } from '../mark';
import { MoreButton } from '../more';
import { Lane, percent } from './lane';
import { Part } from './part';

/** The year as a drawing, and the same as a list. */
export function TimelinePart({ timeline }: { timeline: Timeline }) {
  const [open, setOpen] = useState(false);
  const { list } = timeline;
  const more = <MoreButton label={list.open} less={list.close} open={open} onToggle={() => setOpen(!open)} />;
  return (
    <Part id="linimasa" card="timeline" title={timeline.title} action={more}>
      {open && (
        <ol class="rows said">
          {list.rows.map(({ text, mark }) => (
            <li key={text}>
              <span>{text}</span>
              {mark && <MarkView mark={mark} />}
            </li>
          ))}
        </ol>
      )}
      <Year timeline={timeline} />
      <ul class="legend">
        {timeline.legend.map(({ style, label }) => (
          <li key={style}>
            <Sample style={style} />
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Year({ timeline }: { timeline: Timeline }) {
  const { months, today, shaded, rows } = timeline;
  return (
    <div class="year" role="img" aria-label={timeline.name}>
      <Hatch />
      <div class="year-area">
        {shaded.map(({ from, to }) => (
          <i key={from} class="year-shade" style={{ left: percent(from), width: percent(to - from) }} />
        ))}
        <Months months={months} />
        {today && (
          <div class="year-today" style={{ left: percent(today.at) }}>
            <span class={today.at < 0.12 ? 'at-start' : today.at > 0.88 ? 'at-end' : ''}>{today.label}</span>
          </div>
        )}
      </div>
      {rows.map(({ label, lanes, note }) => (
        <div key={label} class="year-row">
          <span class="year-label">{label}</span>
          <div class="year-lanes">
            {lanes.map((lane, at) => (
              <Lane key={`${at} ${lane.text?.text}`} lane={lane} />
            ))}
            {note && <span class="year-note">{note}</span>}
          </div>
        </div>
      ))}
    </div>
  );
}

export function Months({ months }: { months: MonthMark[] }) {
  return (
    <>
      {months.map(({ at, label, short }) => (
        <span key={at} class="month" style={{ left: percent(at) }}>
          <span class="month-long">{label}</span>
          <span class="month-short">{short}</span>
        </span>
      ))}
    </>
  );
}

/** Stripes for what was extended; the pattern is shared by every lane. */
function Hatch() {
  return (
    <svg class="hatch" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-stripe" width="4" height="7" />
        </pattern>
      </defs>
    </svg>
  );
}

/** What a look means, small, for the legend. */
function Sample({ style }: { style: Timeline['legend'][number]['style'] }) {
  const lane: TimelineLane =
    style === 'done'
      ? { bars: [], dots: [{ at: 0.5, style: 'done' }], text: null }
      : style === 'own'
        ? { bars: [], dots: [{ at: 0.5, style: 'own' }], text: null }
        : { bars: [{ from: 0, to: 1, style }], dots: [], text: null };
  return (
    <span class="sample">
      <Lane lane={lane} />
    </span>
  );
}
