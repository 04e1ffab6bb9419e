import type { ComponentChildren } from 'preact';
import type { Form, Mark, PartId } from '../../utils/views/view';
import { type Desk, openForm } from '../desk';
import { FormView } from '../form';
import { Marks } from '../mark';

interface PartProps {
  id: PartId;
  /** As the panel calls the same thing, for whoever compares the two. */
  card: string;
  title: string;
  meta?: string | null;
  action?: ComponentChildren;
  marks?: Mark[];
  /** Forms that open at the top; those of rows open in their rows. */
  forms?: Form[];
  desk?: Desk;
  /** Part of the page like any other, but not on paper of its own. */
  plain?: boolean;
  children: ComponentChildren;
}

/** The frame of a part: its address, its heading, which a deep link focuses, what can be added to it. */
export function Part({ id, card, title, meta, action, marks, forms, desk, plain, children }: PartProps) {
  const heading = `title-${id}`;
  const form = desk && forms ? openForm(forms, desk.opened) : null;
  return (
    <section id={id} class={plain ? 'part part-plain' : 'part'} data-card={card} aria-labelledby={heading}>
      <header class="part-head">
        <h2 id={heading} tabIndex={-1}>
          {title}
        </h2>
        {meta && <span class="meta">{meta}</span>}
        {action}
      </header>
      {form && desk && <FormView key={form.form + form.target} form={form} desk={desk} />}
      {children}
      {marks && marks.length > 0 && (
        <div class="card-foot">
          <Marks marks={marks} />
        </div>
      )}
    </section>
  );
}
