import { Brand, Icon } from './icon';

/** While the background is being woken: nothing at first, then quiet bars (`now.css` holds them back). */
export function Waiting({ title }: { title: string }) {
  return (
    <main class="panel popup" aria-busy="true" aria-label={title}>
      <div class="now loading">
        <div class="bars" aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </div>
      </div>
    </main>
  );
}

interface UnansweredProps {
  title: string;
  text: string;
  again: string;
  onAgain(): void;
}

/** The background has not answered, so there is no view to paint: what happened, what is safe, the next step. */
export function Unanswered({ title, text, again, onAgain }: UnansweredProps) {
  return (
    <main class="panel popup" aria-label={title}>
      <header class="head">
        <Brand />
        <div class="head-names">
          <b>{title}</b>
        </div>
      </header>
      <section class="now" role="alert">
        <p>{text}</p>
        <div class="actions">
          <button type="button" class="button button-primary" onClick={onAgain}>
            <Icon name="reload" />
            <span>{again}</span>
          </button>
        </div>
      </section>
    </main>
  );
}
