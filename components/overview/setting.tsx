import { useEffect, useRef, useState } from 'preact/hooks';
import type { Button, Setting } from '../../utils/views/view';
import { ButtonView } from '../button';
import type { Desk } from '../desk';
import { Icon } from '../icon';

interface Props {
  setting: Setting;
  desk: Desk;
}

/** One setting: what it does in one sentence, and its choices or its button. */
export function SettingView({ setting, desk }: Props) {
  const text = `text-${setting.id}`;
  return (
    <div class="setting">
      {setting.options ? (
        <Options setting={setting} desk={desk} text={text} />
      ) : (
        <div class="setting-words">
          <p class="setting-title">{setting.title}</p>
          <p class="meta" id={text}>
            {setting.text}
          </p>
        </div>
      )}
      {setting.button && <Pressed setting={setting} desk={desk} />}
    </div>
  );
}

function Options({ setting, desk, text }: Props & { text: string }) {
  const { id, title, options, many } = setting;
  return (
    <fieldset class="segment setting-options" aria-describedby={text}>
      <legend class="setting-title">{title}</legend>
      <p class="meta" id={text}>
        {setting.text}
      </p>
      <div class={many ? 'toggles' : 'segment-track'}>
        {(options ?? []).map(({ label, chosen, intent }) => (
          <label key={label} class={chosen ? 'chosen' : ''}>
            <input
              type={many ? 'checkbox' : 'radio'}
              class="sr"
              name={`setting-${id}`}
              checked={chosen}
              onChange={() => desk.act(intent)}
            />
            {many && chosen && <Icon name="tick" />}
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What cannot be taken back for long asks first, in its own place. */
function Pressed({ setting, desk }: Props) {
  const [asking, setAsking] = useState<boolean | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // What was pressed goes as the question comes, and comes back as it goes: focus stays in the same place.
  useEffect(() => {
    if (asking !== null) place.current?.querySelector<HTMLElement>('.button-secondary')?.focus();
  }, [asking]);
  const { button, confirm } = setting;
  if (!button) return null;
  if (!confirm) return <ButtonView button={button} desk={desk} />;
  const yes = () => {
    setAsking(false);
    desk.act(button.intent);
  };
  return (
    <div ref={place}>
      {asking ? (
        <Question confirm={confirm} style={button.style} onYes={yes} onNo={() => setAsking(false)} />
      ) : (
        <button
          type="button"
          class="button button-secondary"
          aria-expanded={false}
          onClick={() => setAsking(true)}
        >
          <span>{button.label}</span>
        </button>
      )}
    </div>
  );
}

interface QuestionProps {
  confirm: NonNullable<Setting['confirm']>;
  /** Of what was pressed: a primary one takes nothing away. */
  style: Button['style'];
  onYes(): void;
  onNo(): void;
}

function Question({ confirm, style, onYes, onNo }: QuestionProps) {
  return (
    <div class="confirm" role="alert">
      <p class="setting-title">{confirm.title}</p>
      <p class="text">{confirm.text}</p>
      <div class="actions">
        <button
          type="button"
          class={`button ${style === 'primary' ? 'button-primary' : 'button-danger'}`}
          onClick={onYes}
        >
          <span>{confirm.yes}</span>
        </button>
        <button type="button" class="button button-secondary" onClick={onNo}>
          <span>{confirm.no}</span>
        </button>
      </div>
    </div>
  );
}
