import type { Questions } from '../../utils/views/view';
import { Icon } from '../icon';
import { MarkView } from '../mark';
import { Part } from './part';

/** What people ask; each statement of an answer bears its own mark. */
export function QuestionsPart({ questions }: { questions: Questions }) {
  return (
    <Part id="tanya" card="questions" title={questions.title} meta={questions.meta}>
      <ul class="rows asked-rows">
        {questions.rows.map(({ id, question, answer }) => (
          <li key={id}>
            <details>
              <summary>
                <span>{question}</span>
                <Icon name="down" />
              </summary>
              {answer.map(({ text, mark }) => (
                <div key={text} class="asked-answer">
                  <p class="text">{text}</p>
                  <MarkView mark={mark} />
                </div>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </Part>
  );
}
