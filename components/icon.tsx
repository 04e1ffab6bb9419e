import type { IconName } from '../utils/views/view';
import { ICONS } from './icons';
import { BOARD, CHALK, LEDGE } from './icons-tab';

const KINDS: Record<string, string> = { '.': 'solid', '!': 'hole', '-': 'dashed' };

/** A drawing beside words: always hidden from those who hear the page, because the words say it. */
export function Icon({ name }: { name: IconName }) {
  if (name === 'brand') return <Brand />;
  return <Drawing paths={ICONS[name]} />;
}

export function Drawing({ paths }: { paths: readonly string[] }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      {paths.map((path) => {
        const kind = KINDS[path.charAt(0)];
        return kind ? <path key={path} class={kind} d={path.slice(1)} /> : <path key={path} d={path} />;
      })}
    </svg>
  );
}

export function Brand() {
  return (
    <svg class="brand" viewBox="0 0 24 24" aria-hidden="true">
      <path class="board" d={BOARD} />
      <path class="chalk" d={CHALK} />
      <path class="ledge" d={LEDGE} />
    </svg>
  );
}
