import type { Ref } from 'preact';
import type { Panel } from '../utils/views/view';
import { Icon } from './icon';

/** Quiet bars; the style sheet holds them back for the first 400 ms, so a quick reading shows none. */
export function Loading({ words }: { words: Panel['words'] }) {
  return (
    <section class="now loading" data-card="now" aria-busy="true" aria-label={words.loading}>
      <div class="bars" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
      <p class="meta">{words.loading}</p>
    </section>
  );
}

interface UpdatedProps {
  words: Panel['words']['updated'];
  heading: Ref<HTMLHeadingElement>;
  onReload(): void;
  onLater(): void;
}

/** The extension was replaced under the open page: nothing works until the page is loaded anew, by the person. */
export function Updated({ words, heading, onReload, onLater }: UpdatedProps) {
  return (
    <section class="now" data-card="now" aria-labelledby="title-now">
      <h2 id="title-now" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      <p>{words.text}</p>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={onReload}>
          <Icon name="reload" />
          <span>{words.reload}</span>
        </button>
        <button type="button" class="button button-secondary" onClick={onLater}>
          <span>{words.later}</span>
        </button>
      </div>
    </section>
  );
}
