import { useEffect, useRef } from 'preact/hooks';
import type { AskWords, NoticeAnswer } from '../utils/views/view';
import type { Desk } from './desk';
import { Icon } from './icon';
import type { Visit } from './visit';

interface Props {
  asked: NonNullable<Visit['asked']>;
  desk: Desk;
}

/** "Apa ini?": where to point, then what was pointed at and what is made of it. */
export function Asked({ asked, desk }: Props) {
  const words = desk.ask;
  const box = useRef<HTMLDivElement>(null);
  const found = asked === 'pointing' ? null : asked.found;
  const told = asked === 'pointing' ? words.point : answerOf(found, words);
  // The person looked at the page meanwhile: the answer comes into view, and is said.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' }); // painted, so it is there
    desk.say(told);
  }, [told]);
  return (
    <div class="inset asked" ref={box}>
      <div class="asked-text">
        <p class="asked-title">{words.title}</p>
        {found && <p>{words.before + found.text + words.after}</p>}
        <p>{told}</p>
      </div>
      {asked !== 'pointing' && (
        <button
          type="button"
          class="icon-button icon-button-small"
          aria-label={words.close}
          title={words.close}
          onClick={desk.closeAsked}
        >
          <Icon name="cross" />
        </button>
      )}
    </div>
  );
}

/** Where the card itself is not drawn. */
export function AskedAlone(props: Props) {
  return (
    <section class="card" data-card="notices" aria-label={props.desk.ask.title}>
      <Asked {...props} />
    </section>
  );
}

/** The verdict and, where we can word it, its reason. */
function answerOf(found: NoticeAnswer | null, words: AskWords): string {
  if (!found) return words.nothing;
  if (!found.red) return words.notRed;
  return [words.verdicts[found.verdict], words.rules[found.rule]].filter(Boolean).join(' ');
}
