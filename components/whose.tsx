import type { Whose } from '../utils/views/view';
import type { Desk } from './desk';
import { Icon } from './icon';

/** Several people are known here: whose record is in view, and the way to another's. */
export function WhoseView({ whose, desk }: { whose: Whose; desk: Desk }) {
  const choose = (id: string) => {
    const one = whose.choices.find((choice) => choice.id === id);
    if (one) desk.act(one.intent); // the line that says that nobody is chosen leads nowhere
  };
  return (
    <div class="whose field">
      <label for="whose">{whose.label}</label>
      <span class="select">
        <select id="whose" onChange={(event) => choose(event.currentTarget.value)}>
          {whose.nobody !== null && (
            <option value="" selected>
              {whose.nobody}
            </option>
          )}
          {whose.choices.map(({ id, label, chosen }) => (
            <option key={id} value={id} selected={chosen}>
              {label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </div>
  );
}
