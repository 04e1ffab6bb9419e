import type { Button, Glance, Mark, NowCard } from '../utils/views/view';
import { ButtonView } from './button';
import { ChipView } from './chip';
import type { Desk } from './desk';
import { MarkView } from './mark';
import { PageIcon } from './page-icon';

interface GlanceNowProps {
  card: NowCard;
  glance: Glance;
  desk: Desk;
  onOpen(): void;
}

/** Whose turn, the sentence, the way to PMM; what needs no page can be done here. */
export function GlanceNow({ card, glance, desk, onOpen }: GlanceNowProps) {
  return (
    <section class="now" data-card="now" aria-labelledby="title-now">
      {card.chips.length > 0 && (
        <div class="chips">
          {card.chips.map((chip) => (
            <ChipView key={chip.text} chip={chip} />
          ))}
        </div>
      )}
      <div class="now-body">
        <h1 id="title-now">{glance.sentence}</h1>
        {glance.facts.length > 0 && <p>{glance.facts.join(' ')}</p>}
      </div>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={onOpen}>
          <span>{glance.open.label}</span>
          <PageIcon name="outside" />
        </button>
      </div>
      <div class="marks read-when">
        <MarkView mark={{ icon: 'clock', text: glance.lastRead, href: null }} />
        {card.mark && UNSURE.includes(card.mark.icon) && <MarkView mark={card.mark} />}
        {card.buttons.filter(isAnywhere).map((button) => (
          <ButtonView key={button.label} button={{ ...button, style: 'link' }} desk={desk} />
        ))}
      </div>
    </section>
  );
}

/** At a glance a mark stands only where the words are not PMM's or a rule's. */
const UNSURE: readonly Mark['icon'][] = ['unofficial', 'pencil'];

/** What can be copied is the same away from the page; a report of a page that failed is not wanted here. */
const isAnywhere = ({ intent, style }: Button): boolean => intent.do === 'copy' && style !== 'link';
