import type { PlotEnd, StepPlot, Stroke } from '../../utils/views/view';
import { percent } from './lane';
import { Months } from './timeline';

/** Steps between what was known on one day and on the next; `name` says it in words. */
export function Plot({ plot }: { plot: StepPlot }) {
  const { band, levels, today, ends } = plot;
  return (
    <div class="plot" role="img" aria-label={plot.name}>
      <div class="plot-levels">
        {levels.map(({ y, text }) => (
          <span key={y} style={{ top: percent(y) }}>
            {text}
          </span>
        ))}
      </div>
      <svg class="plot-area" aria-hidden="true">
        {levels.map(({ y }) => (
          <line key={y} class="plot-level" x1="0" x2="100%" y1={percent(y)} y2={percent(y)} />
        ))}
        <rect
          class="plot-band"
          x="0"
          width="100%"
          y={percent(band.top)}
          height={percent(band.bottom - band.top)}
        />
        <line class="plot-bound" x1="0" x2="100%" y1={percent(band.bottom)} y2={percent(band.bottom)} />
        {today !== null && (
          <line class="plot-today" x1={percent(today)} x2={percent(today)} y1="0" y2="100%" />
        )}
        <Steps strokes={plot.planned} class="plot-planned" />
        <Steps strokes={plot.earned} class="plot-earned" />
        <End end={ends.planned} class="plot-end-planned" dy={-10} />
        <End
          end={ends.earned}
          class="plot-end-earned"
          dy={ends.planned ? under(ends.planned, ends.earned) : -10}
        />
        <text class="plot-label" x="100%" y={percent(band.top)} dx="-8" dy="18" text-anchor="end">
          {band.label}
        </text>
      </svg>
      <div class="plot-months">
        <Months months={plot.months} />
      </div>
    </div>
  );
}

/** Two ends close to each other: the lower one is named below its line. */
const under = (planned: PlotEnd, earned: PlotEnd | null): number =>
  earned && earned.y - planned.y < 0.14 && earned.y < 0.9 ? 20 : -10;

function Steps({ strokes, class: look }: { strokes: Stroke[]; class: string }) {
  return (
    <>
      {strokes.map(({ x1, y1, x2, y2 }) => (
        <line
          key={`${x1} ${y1} ${x2} ${y2}`}
          class={look}
          x1={percent(x1)}
          y1={percent(y1)}
          x2={percent(x2)}
          y2={percent(y2)}
        />
      ))}
    </>
  );
}

function End({ end, class: look, dy }: { end: PlotEnd | null; class: string; dy: number }) {
  if (!end) return null;
  const late = end.x > 0.6;
  return (
    <>
      <circle class={look} cx={percent(end.x)} cy={percent(end.y)} r="5" />
      <text
        class="plot-label plot-label-strong"
        x={percent(end.x)}
        y={percent(end.y)}
        dx={late ? -8 : 10}
        dy={late ? dy : dy < 0 ? 4 : dy}
        text-anchor={late ? 'end' : 'start'}
      >
        {end.text}
      </text>
    </>
  );
}
