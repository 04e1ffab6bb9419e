import type { OpenedRuleFile, RuleFilesPart } from '../../utils/views/view';
import { ButtonView } from '../button';
import type { Desk } from '../desk';
import { Icon } from '../icon';
import { MarkView } from '../mark';
import { DataPasted } from './data-pasted';
import { FileButton } from './file-button';

export interface RuleFilesProps {
  part: RuleFilesPart;
  /** The file that was chosen, once it was read. */
  chosen: OpenedRuleFile | null;
  /** What is going on, in words; '' for nothing. */
  told: string;
  onChoose(file: File): void;
}

/** Files of rules that were taken in, each with the way to let go of it; another one is shown before it counts. */
export function DataRuleFiles({ part, chosen, told, onChoose, desk }: RuleFilesProps & { desk: Desk }) {
  return (
    <section class="group" aria-labelledby="group-rule-files">
      <h3 id="group-rule-files">{part.title}</h3>
      <p class="meta" id="text-rule-files">
        {part.text}
      </p>
      {part.none && <p class="text">{part.none}</p>}
      <ul class="rows">
        {part.rows.map(({ id, title, lines, mark, remove }) => (
          <li key={id} class="row">
            <div class="row-text">
              <p>{title}</p>
              {lines.map((line) => (
                <p key={line} class="meta">
                  {line}
                </p>
              ))}
              <MarkView mark={mark} />
            </div>
            <ButtonView button={remove} desk={desk} name={`${remove.label}: ${title}`} />
          </li>
        ))}
      </ul>
      <div class="data-files">
        <FileButton label={part.label} describedBy="text-rule-files" onChoose={onChoose} />
        <a class="link file" href={part.example.href} download>
          <Icon name="download" />
          <span>{part.example.label}</span>
        </a>
      </div>
      <p class="meta" role="status">
        {told}
      </p>
      {chosen && <DataPasted key={keyOf(chosen)} pasted={chosen} desk={desk} />}
    </section>
  );
}

/** Another refusal of the next file is news too: its heading takes the focus anew. */
const keyOf = ({ title, lines, trouble }: OpenedRuleFile): string => [title, ...lines, trouble].join();
