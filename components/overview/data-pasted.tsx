import { useEffect, useRef } from 'preact/hooks';
import type { PastedTable } from '../../utils/views/view';
import { ButtonView } from '../button';
import { ChipView } from '../chip';
import type { Desk } from '../desk';

/** Rows that were pasted, each with what would come of it. */
export function DataPasted({ pasted, desk }: { pasted: PastedTable; desk: Desk }) {
  const { title, lines, trouble, rows, save, close } = pasted;
  const heading = useRef<HTMLHeadingElement>(null);
  // It comes below what was pressed: whoever reads with the keys is taken there.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="opened">
      <h4 class="setting-title" ref={heading} tabIndex={-1}>
        {title}
      </h4>
      {lines.map((line) => (
        <p key={line} class="meta">
          {line}
        </p>
      ))}
      {trouble && <p class="opened-trouble">{trouble}</p>}
      <ul class="opened-rows">
        {rows.map((one) => (
          <li key={one.id}>
            <p class="data-row">
              <span class="meta">{one.label}</span>
              <ChipView chip={one.chip} />
            </p>
            <p>{one.title}</p>
            {one.text && <p class="meta">{one.text}</p>}
          </li>
        ))}
      </ul>
      <div class="actions">
        {save && <ButtonView button={save} desk={desk} />}
        <ButtonView button={close} desk={desk} />
      </div>
    </div>
  );
}
