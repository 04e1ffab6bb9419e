import { useEffect, useRef } from 'preact/hooks';
import type { Tour } from '../utils/views/view';
import { ButtonView } from './button';
import type { Desk } from './desk';

/** Right before the card that it speaks of. Going on takes the focus along; being there at first does not. */
export function TourView({ tour, desk }: { tour: Tour; desk: Desk }) {
  const title = useRef<HTMLHeadingElement>(null);
  const was = useRef(tour.card);
  useEffect(() => {
    if (was.current === tour.card) return;
    was.current = tour.card;
    title.current?.focus();
  }, [tour.card]);
  return (
    // Named with its counter: by its heading alone it would bear the name of the card below it.
    <section class="tour" aria-labelledby="counter-tour title-tour">
      <p class="meta" id="counter-tour">
        {tour.counter}
      </p>
      <h2 id="title-tour" tabIndex={-1} ref={title}>
        {tour.title}
      </h2>
      <p>{tour.text}</p>
      <div class="actions">
        {tour.back && <ButtonView button={tour.back} desk={desk} />}
        <ButtonView button={tour.next} desk={desk} />
      </div>
      {tour.leave && <ButtonView button={tour.leave} desk={desk} />}
    </section>
  );
}
