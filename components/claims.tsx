import { useState } from 'preact/hooks';
import type { ClaimsCard } from '../utils/views/view';
import { CardFrame } from './card';
import { ChipView } from './chip';
import type { Desk } from './desk';
import { Icon } from './icon';
import { MarkView } from './mark';

/** One claim at a time, in the words people use, with its verdict and its source. */
export function Claims({ card, desk }: { card: ClaimsCard; desk: Desk }) {
  const [at, setAt] = useState(0);
  const all = card.pages.length;
  // The list can shrink under the reader when the period changes.
  const index = Math.min(at, all - 1);
  const page = card.pages[index];
  if (!page) return null;
  const turn = (by: number) => {
    const next = (index + by + all) % all;
    setAt(next);
    const shown = card.pages[next];
    if (shown) desk.say(`${shown.quote} ${shown.verdict.text}. ${shown.text}`);
  };
  const counter = card.counter.replace('{n}', String(index + 1)).replace('{all}', String(all));
  return (
    <CardFrame card={card} desk={desk} meta={counter}>
      <blockquote class="quote">{page.quote}</blockquote>
      <p class="verdict">
        <ChipView chip={page.verdict} />
      </p>
      <p class="text">{page.text}</p>
      <div class="claim-foot">
        <MarkView mark={page.mark} />
        {all > 1 && <Turners card={card} turn={turn} />}
      </div>
    </CardFrame>
  );
}

function Turners({ card, turn }: { card: ClaimsCard; turn(by: number): void }) {
  return (
    <span class="turners">
      <button
        type="button"
        class="icon-button icon-button-small"
        aria-label={card.previous}
        onClick={() => turn(-1)}
      >
        <Icon name="left" />
      </button>
      <button
        type="button"
        class="icon-button icon-button-small"
        aria-label={card.next}
        onClick={() => turn(1)}
      >
        <Icon name="right" />
      </button>
    </span>
  );
}
