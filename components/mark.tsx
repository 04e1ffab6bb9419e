import type { Mark } from '../utils/views/view';
import { Icon } from './icon';

/** Where a fact comes from; a source opens in a tab of its own, without telling it who sent the reader. */
export function MarkView({ mark }: { mark: Mark }) {
  const inside = (
    <>
      <Icon name={mark.icon} />
      <span>{mark.text}</span>
    </>
  );
  if (!mark.href) return <span class="mark">{inside}</span>;
  return (
    <a class="mark" href={mark.href} title={mark.title} target="_blank" rel="noopener noreferrer">
      {inside}
    </a>
  );
}

/** The foot of a card: marks that hold for all of it. */
export function Marks({ marks }: { marks: Mark[] }) {
  if (marks.length === 0) return null;
  return (
    <div class="marks">
      {marks.map((mark) => (
        <MarkView key={mark.icon + mark.text} mark={mark} />
      ))}
    </div>
  );
}
