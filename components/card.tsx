import type { ComponentChildren } from 'preact';
import type { FoldableCard } from '../utils/views/view';
import { ButtonView } from './button';
import { type Desk, openForm, opens } from './desk';
import { FormView } from './form';
import { Icon } from './icon';
import { Marks } from './mark';

interface CardProps {
  card: FoldableCard;
  desk: Desk;
  /** Stands at the right of the title instead of the card's own `meta` while unfolded. */
  meta?: string;
  /** True where a row shows the open form itself. */
  formInRow?: boolean;
  /** Put beside the marks, such as page turners. */
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame that every foldable card has in common: title, fold, action, form, provenance. */
export function CardFrame({ card, desk, meta, formInRow, foot, children }: CardProps) {
  const title = `title-${card.id}`;
  const form = formInRow ? null : openForm(card.forms, desk.opened);
  return (
    <section class={`card${card.folded ? ' card-folded' : ''}`} data-card={card.id} aria-labelledby={title}>
      <CardHead card={card} desk={desk} title={title} meta={(card.folded ? null : meta) ?? card.meta} />
      {!card.folded && (
        <>
          {form && <FormView key={form.form + form.target} form={form} desk={desk} />}
          {children}
          {(card.marks.length > 0 || foot) && (
            <div class="card-foot">
              <Marks marks={card.marks} />
              {foot}
            </div>
          )}
        </>
      )}
    </section>
  );
}

interface HeadProps {
  card: FoldableCard;
  desk: Desk;
  title: string;
  meta: string | null;
}

/** The whole head folds; the one button in it is the title, its reach drawn over the head by CSS. */
function CardHead({ card, desk, title, meta }: HeadProps) {
  const action = card.folded ? null : card.action;
  return (
    <header class="card-head">
      <h2 id={title}>
        <button
          type="button"
          class="card-fold"
          aria-expanded={!card.folded}
          title={card.folded ? desk.words.unfoldCard : desk.words.foldCard}
          onClick={() => desk.act({ do: 'settings', change: { folds: { [card.id]: !card.folded } } })}
        >
          {card.title}
        </button>
      </h2>
      {action ? <ButtonView button={action} desk={desk} /> : meta && <span class="meta">{meta}</span>}
      <span class="card-chevron">
        <Icon name={card.folded ? 'down' : 'up'} />
      </span>
    </header>
  );
}

/** Whether one of `buttons` opens the form that is open now. */
export function opensInRow(buttons: Parameters<typeof opens>[0][], desk: Desk): boolean {
  return buttons.some((button) => opens(button, desk.opened));
}
