import type { TimelineLane } from '../../utils/views/view';

export const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

const ANCHOR = { right: 'start', left: 'end', inside: 'start' } as const;
const SHIFT = { right: 12, left: -12, inside: 8 } as const;

/** One window or one row of days, with its words beside it. */
export function Lane({ lane }: { lane: TimelineLane }) {
  const [first] = lane.bars;
  const on = lane.text?.side === 'inside' ? ` on-${first?.style}` : '';
  return (
    <svg class="lane" aria-hidden="true">
      {lane.bars.map((bar) => (
        <rect
          key={bar.from}
          class={`bar bar-${bar.style}`}
          x={percent(bar.from)}
          y="14%"
          width={percent(Math.max(0.006, bar.to - bar.from))}
          height="72%"
          rx="4"
          fill={bar.style === 'extended' ? 'url(#hatch)' : undefined}
        />
      ))}
      {lane.dots.map((dot) => (
        <Dot key={`${dot.at} ${dot.style}`} at={dot.at} style={dot.style} />
      ))}
      {lane.text && (
        <text
          class={`lane-text${on}`}
          x={percent(lane.text.at)}
          y="50%"
          dx={SHIFT[lane.text.side]}
          text-anchor={ANCHOR[lane.text.side]}
          dominant-baseline="central"
        >
          {lane.text.text}
        </text>
      )}
    </svg>
  );
}

/** A shape for each meaning, so that nothing hangs on colour: a post, a tick in a disc, a diamond. */
function Dot({ at, style }: TimelineLane['dots'][number]) {
  const place = { x: percent(at), y: '50%', class: 'dot-place' };
  if (style.startsWith('closes'))
    return <line class={`dot-closes dot-${style}`} x1={place.x} x2={place.x} y1="8%" y2="92%" />;
  if (style === 'own')
    return (
      <svg {...place} aria-hidden="true">
        <path class="dot-own" d="M0 -6L6 0L0 6L-6 0z" />
      </svg>
    );
  return (
    <svg {...place} aria-hidden="true">
      <circle class="dot-done" r="7" />
      <path class="dot-tick" d="M-3 0.2L-0.8 2.4L3.2 -2.4" />
    </svg>
  );
}
