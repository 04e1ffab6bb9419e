import type { Leaf } from '../utils/views/view';

/** A calendar leaf; hidden from hearing where the words stand beside it. */
export function LeafView({ leaf, small }: { leaf: Leaf; small?: boolean }) {
  const heard = leaf.name ? ({ role: 'img', 'aria-label': leaf.name } as const) : { 'aria-hidden': true };
  return (
    <div class={`leaf leaf-${leaf.tone}${small ? ' leaf-small' : ''}`} {...heard}>
      <span class="leaf-month">{leaf.month}</span>
      <span class="leaf-day">{leaf.day}</span>
      {leaf.weekday && !small && <span class="leaf-weekday">{leaf.weekday}</span>}
    </div>
  );
}
