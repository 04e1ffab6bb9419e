import type { Ref } from 'preact';
import type { Card, Tour } from '../utils/views/view';
import { Approvals } from './approvals';
import { AskedAlone } from './asked';
import { Checklist } from './checklist';
import { Claims } from './claims';
import { Deadlines } from './deadlines';
import type { Desk } from './desk';
import { Notices } from './notices';
import { Now } from './now';
import { Points } from './points';
import { Read } from './read';
import { Stages } from './stages';
import { TourView } from './tour';

interface CardsProps {
  cards: Card[];
  tour: Tour | null;
  desk: Desk;
  heading: Ref<HTMLHeadingElement>;
}

/** `now` joined to the header, then the others on canvas, in the order given. */
export function Cards({ cards, tour, desk, heading }: CardsProps) {
  // The answer stands in the card; where that is not drawn, or folded, by itself.
  const holds = cards.some((card) => card.id === 'notices' && !card.folded);
  const alone = holds ? null : desk.visit.asked;
  return (
    <>
      {cards.map((card) => card.id === 'now' && <Now key="now" card={card} desk={desk} heading={heading} />)}
      <div class="stack">
        {alone && <AskedAlone asked={alone} desk={desk} />}
        {cards.flatMap((card) => [
          tour?.card === card.id && <TourView key="tour" tour={tour} desk={desk} />,
          <CardView key={card.id} card={card} desk={desk} />,
        ])}
      </div>
    </>
  );
}

function CardView({ card, desk }: { card: Card; desk: Desk }) {
  switch (card.id) {
    case 'now':
      return null;
    case 'approvals':
      return <Approvals card={card} desk={desk} />;
    case 'stages':
      return <Stages card={card} desk={desk} />;
    case 'deadlines':
      return <Deadlines card={card} desk={desk} />;
    case 'points':
      return <Points card={card} desk={desk} />;
    case 'checklist':
      return <Checklist card={card} desk={desk} />;
    case 'notices':
      return <Notices card={card} desk={desk} />;
    case 'claims':
      return <Claims card={card} desk={desk} />;
    case 'read':
      return <Read card={card} desk={desk} />;
  }
}
