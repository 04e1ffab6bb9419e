import type { Overview } from '../../utils/views/view';
import { ChipView } from '../chip';
import { MarkView } from '../mark';
import { Part } from './part';

/** Every claim with its verdict and its source. */
export function ClaimsPart({ claims }: { claims: Overview['claims'] }) {
  return (
    <Part id="mitos" card="claims" title={claims.title} meta={claims.meta}>
      {claims.pages.length === 0 && <p class="text">{claims.none}</p>}
      <ul class="rows said-rows">
        {claims.pages.map(({ quote, verdict, text, mark }) => (
          <li key={quote} class="said-row">
            <div class="said-words">
              <h3>{quote}</h3>
              <p class="text">{text}</p>
              <MarkView mark={mark} />
            </div>
            <ChipView chip={verdict} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
