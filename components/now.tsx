import type { Ref } from 'preact';
import type { NowCard } from '../utils/views/view';
import { ButtonView } from './button';
import { ChipView } from './chip';
import { type Desk, openForm } from './desk';
import { FormView } from './form';
import { LeafView } from './leaf';
import { MarkView } from './mark';

interface NowProps {
  card: NowCard;
  desk: Desk;
  /** The heading takes focus when the panel is opened by key or click. */
  heading: Ref<HTMLHeadingElement>;
}

/** Whose turn, one sentence, one or two facts, what to do: joined to the header, never folded. */
export function Now({ card, desk, heading }: NowProps) {
  const form = openForm(card.forms, desk.opened);
  return (
    <section class={isChoice(card) ? 'now now-choices' : 'now'} data-card="now" aria-labelledby="title-now">
      {card.chips.length > 0 && (
        <div class="chips">
          {card.chips.map((chip) => (
            <ChipView key={chip.text} chip={chip} />
          ))}
        </div>
      )}
      <div class="now-body">
        {card.leaf && <LeafView leaf={card.leaf} />}
        <h2 id="title-now" tabIndex={-1} ref={heading}>
          {card.sentence}
        </h2>
        {card.facts.length > 0 && <p>{card.facts.join(' ')}</p>}
      </div>
      <NowButtons card={card} desk={desk} />
      {card.standing && <FormView key={card.standing.target} form={card.standing} desk={desk} standing />}
      {form && <FormView key={form.form + form.target} form={form} desk={desk} />}
      {card.mark && (
        <div class="now-mark">
          <MarkView mark={card.mark} />
        </div>
      )}
    </section>
  );
}

/** Names below each other, as a list of people is read. */
const isChoice = ({ buttons }: NowCard): boolean => buttons.some(({ intent }) => intent.do === 'whose');

function NowButtons({ card, desk }: { card: NowCard; desk: Desk }) {
  const links = card.buttons.filter((button) => button.style === 'link');
  const buttons = card.buttons.filter((button) => button.style !== 'link');
  return (
    <>
      {buttons.length > 0 && (
        <div class="actions">
          {buttons.map((button) => (
            <ButtonView key={button.label} button={button} desk={desk} />
          ))}
        </div>
      )}
      {links.map((button) => (
        <ButtonView key={button.label} button={button} desk={desk} />
      ))}
    </>
  );
}
