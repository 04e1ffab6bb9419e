import type { Roles } from '../utils/views/view';
import type { Desk } from './desk';

/** Whose side is shown, for somebody with two hats: two radios, so arrows move between them as anywhere else. */
export function RoleSwitch({ roles, desk }: { roles: Roles; desk: Desk }) {
  const jump = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const at = { Home: 0, End: roles.choices.length - 1 }[event.key];
    if (at === undefined) return;
    event.preventDefault();
    const [choice, input] = [roles.choices[at], event.currentTarget.querySelectorAll('input')[at]];
    if (!choice || !input) return;
    // Not by a click of ours on the radio: the surface drops what no person did, as it must (trusted.ts).
    input.focus();
    if (!choice.chosen) desk.act(choice.intent);
  };
  return (
    <div class="roles" role="radiogroup" aria-label={roles.label} onKeyDown={jump}>
      {roles.choices.map(({ label, count, chosen, intent }) => (
        <label key={label} class={chosen ? 'chosen' : ''}>
          <input type="radio" class="sr" name="roles" checked={chosen} onChange={() => desk.act(intent)} />
          <span>{label}</span>
          {count !== null && <span class="roles-count">{count}</span>}
        </label>
      ))}
    </div>
  );
}
