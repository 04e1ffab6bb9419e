import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Intent, MenuItem } from '../utils/views/view';
import { LeaveDialog } from './leave';
import { Veil } from './veil';

interface MenuProps {
  items: MenuItem[];
  label: string;
  act(intent: Intent): void;
  onClose(): void;
  /** Focus has gone elsewhere by itself and stays there. */
  onLeave(): void;
}

/** Under the header's dots: choices as radios, actions as rows, what cannot be taken back asks first. */
export function Menu({ items, label, act, onClose, onLeave }: MenuProps) {
  const [asking, setAsking] = useState<MenuItem | null>(null);
  const pick = (item: MenuItem) => {
    if ((item.confirm || item.leave) && asking !== item) return setAsking(item);
    if (item.intent) act(item.intent);
    onClose();
  };
  return (
    <MenuFrame label={label} onClose={onClose} onLeave={onLeave}>
      {asking?.leave ? (
        <LeaveDialog leave={asking.leave} act={act} onClose={onClose} />
      ) : asking?.confirm ? (
        <Confirm confirm={asking.confirm} onYes={() => pick(asking)} onNo={() => setAsking(null)} />
      ) : (
        items.map((item) => <Item key={item.label} item={item} act={act} onPick={() => pick(item)} />)
      )}
    </MenuFrame>
  );
}

interface ItemProps {
  item: MenuItem;
  act(intent: Intent): void;
  onPick(): void;
}

function Item({ item, act, onPick }: ItemProps) {
  if (item.options) return <Options label={item.label} options={item.options} act={act} />;
  if (!item.intent && !item.leave) return <p class="menu-line">{item.label}</p>;
  return (
    <button type="button" class="menu-row" onClick={onPick}>
      {item.label}
    </button>
  );
}

/** Takes focus when it comes, and goes when focus or a press goes elsewhere, so that it never hides what has focus. */
function MenuFrame({
  label,
  onClose,
  onLeave,
  children,
}: Pick<MenuProps, 'label' | 'onClose' | 'onLeave'> & { children: ComponentChildren }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus(), []);
  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (to instanceof Node && !frame.current?.contains(to)) onLeave();
  };
  return (
    <>
      <Veil class="menu-veil" onPress={onClose} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is part of a form, and this is none */}
      <div class="menu" role="group" aria-label={label} tabIndex={-1} ref={frame} onFocusOut={leave}>
        {children}
      </div>
    </>
  );
}

interface OptionsProps {
  label: string;
  options: NonNullable<MenuItem['options']>;
  act(intent: Intent): void;
}

function Options({ label, options, act }: OptionsProps) {
  return (
    <fieldset class="segment">
      <legend>{label}</legend>
      <div class="segment-track">
        {options.map((option) => (
          <label key={option.label} class={option.chosen ? 'chosen' : ''}>
            <input
              type="radio"
              class="sr"
              name={label}
              checked={option.chosen}
              onChange={() => act(option.intent)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ConfirmProps {
  confirm: NonNullable<MenuItem['confirm']>;
  onYes(): void;
  onNo(): void;
}

/** Focus lands on the answer that changes nothing. */
function Confirm({ confirm, onYes, onNo }: ConfirmProps) {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div class="confirm" role="alertdialog" aria-labelledby="confirm-title" aria-describedby="confirm-text">
      <h2 id="confirm-title">{confirm.title}</h2>
      <p id="confirm-text">{confirm.text}</p>
      <div class="actions">
        <button type="button" class="button button-secondary" ref={no} onClick={onNo}>
          <span>{confirm.no}</span>
        </button>
        <button type="button" class="button button-danger" onClick={onYes}>
          <span>{confirm.yes}</span>
        </button>
      </div>
    </div>
  );
}
