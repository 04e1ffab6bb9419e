import { useRef } from 'preact/hooks';
import type { ExchangePart, PastedTable } from '../../utils/views/view';
import { ButtonView } from '../button';
import type { Desk } from '../desk';
import { DataPasted } from './data-pasted';
import { SettingView } from './setting';

export interface ExchangeProps {
  part: ExchangePart;
  /** What was pasted, once it was read. */
  pasted: PastedTable | null;
  /** What is going on, in words; '' for nothing. */
  told: string;
  /** The field begins anew with each. */
  round: number;
  onRead(text: string): void;
}

/** Files for a calendar and a spreadsheet, and rows that come back; what they would change stands under them first. */
export function DataExchange({ part, pasted, told, round, onRead, desk }: ExchangeProps & { desk: Desk }) {
  const { title, calendar, tables, note, paste } = part;
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <section class="group" aria-labelledby="group-exchange">
      <h3 id="group-exchange">{title}</h3>
      <SettingView setting={calendar} desk={desk} />
      <div class="setting">
        <p class="setting-title" id="title-tables">
          {tables.title}
        </p>
        <p class="meta">{tables.text}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, these are buttons */}
        <div class="data-files" role="group" aria-labelledby="title-tables">
          {tables.buttons.map((one) => (
            <ButtonView key={one.label} button={one} desk={desk} />
          ))}
        </div>
      </div>
      <p class="meta">{note}</p>
      <div class="setting">
        <p class="setting-title">{paste.title}</p>
        <p class="meta" id="text-paste">
          {paste.text}
        </p>
        <div class="field data-paste">
          <label for="field-paste">{paste.label}</label>
          <textarea
            key={round}
            ref={field}
            id="field-paste"
            rows={4}
            aria-describedby="text-paste"
            spellcheck={false}
          />
        </div>
        <button
          type="button"
          class="button button-secondary"
          onClick={() => onRead(field.current?.value ?? '')} // it stands above
        >
          <span>{paste.check}</span>
        </button>
      </div>
      <p class="meta" role="status">
        {told}
      </p>
      {pasted && <DataPasted key={pasted.title + pasted.lines.join()} pasted={pasted} desk={desk} />}
    </section>
  );
}
