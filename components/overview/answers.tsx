import type { Answer } from '../../utils/views/view';
import { ChipView } from '../chip';
import { LeafView } from '../leaf';
import { Marks } from '../mark';

/** What is to be known first: three answers side by side. */
export function Answers({ answers }: { answers: Answer[] }) {
  return (
    <section class="answers" data-card="now">
      {answers.map(({ id, chips, title, text, leaf, mark }) => (
        <div key={id} class="answer">
          <div class="answer-words">
            {chips.length > 0 && (
              <div class="chips">
                {chips.map((chip) => (
                  <ChipView key={chip.text} chip={chip} />
                ))}
              </div>
            )}
            <h2 class="answer-title">{title}</h2>
            {text && <p class="text">{text}</p>}
            {mark && <Marks marks={[mark]} />}
          </div>
          {leaf && <LeafView leaf={leaf} />}
        </div>
      ))}
    </section>
  );
}
