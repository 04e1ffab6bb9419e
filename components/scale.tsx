import type { PointsCard } from '../utils/views/view';

const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;

/** A picture of numbers: `bar.name` says them all in words. */
export function Scale({ bar }: { bar: PointsCard['bar'] }) {
  return (
    <div class="scale" role="img" aria-label={bar.name}>
      <div class="scale-rail">
        <div class="scale-range" style={{ left: percent(bar.from) }} />
      </div>
      {bar.planned > 0 && <div class="scale-planned" style={{ width: percent(bar.planned) }} />}
      {bar.earned > 0 && <div class="scale-earned" style={{ width: percent(bar.earned) }} />}
      <div class="scale-tick" style={{ left: percent(bar.from) }} />
      {bar.labels.map(({ at, text }) => (
        <span key={text} class={`scale-label${edge(at)}`} style={{ left: percent(at) }}>
          {text}
        </span>
      ))}
    </div>
  );
}

/** The outermost labels stay inside the card. */
function edge(at: number): string {
  if (at <= 0) return ' scale-label-first';
  return at >= 1 ? ' scale-label-last' : '';
}
