import { useEffect, useRef } from 'preact/hooks';
import type { OpenedBackup } from '../../utils/views/view';
import { ButtonView } from '../button';
import type { Desk } from '../desk';
import { RichText } from '../rich';
import type { DataProps } from './data';
import { FileButton } from './file-button';
import { SettingView } from './setting';

/** A backup alone, and one with files of evidence. */
const ACCEPT = 'application/json,.json,application/zip,.zip';

/** Saves a backup and opens one; what would change stands under it before anything does. */
export function DataBackup({ data, opened, said, onChoose, desk }: DataProps & { desk: Desk }) {
  const { title, save, saveFiles, open } = data.backup;
  return (
    <section class="group" aria-labelledby="group-backup">
      <h3 id="group-backup">{title}</h3>
      <SettingView setting={save} desk={desk} />
      {saveFiles && <SettingView setting={saveFiles} desk={desk} />}
      <div class="setting">
        <p class="setting-title">{open.title}</p>
        <p class="meta" id="text-open">
          {open.text}
        </p>
        <FileButton label={open.label} describedBy="text-open" accept={ACCEPT} onChoose={onChoose} />
      </div>
      <p class="meta" role="status">
        {said}
      </p>
      {opened && <Opened key={opened.title + opened.lines.join()} opened={opened} desk={desk} />}
    </section>
  );
}

function Opened({ opened, desk }: { opened: OpenedBackup; desk: Desk }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // It comes below what was pressed: whoever reads with the keys is taken there.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="opened">
      <h4 class="setting-title" ref={heading} tabIndex={-1}>
        {opened.title}
      </h4>
      {opened.lines.map((line) => (
        <p key={line} class="meta">
          {line}
        </p>
      ))}
      {opened.trouble && (
        <p class="opened-trouble">
          <RichText text={opened.trouble} />
        </p>
      )}
      <ul class="opened-rows">
        {opened.rows.map(({ id, title, text, examples }) => (
          <li key={id}>
            <p>
              <b>{title}</b> {text}
            </p>
            {examples.map((one) => (
              <p key={one} class="meta">
                {one}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {opened.choices.map((one) => (
        <SettingView key={one.id} setting={one} desk={desk} />
      ))}
      <ButtonView button={opened.close} desk={desk} />
    </div>
  );
}
