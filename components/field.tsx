import type { Field } from '../utils/views/view';
import { CheckBox } from './check-box';
import { Icon } from './icon';

interface FieldProps {
  field: Field;
  /** What was wrong with it, in words; `null` where nothing was. */
  error: string | null;
}

/** One field with its label, hint and complaint. Its value stays the person's while the panel is drawn anew. */
export function FieldView({ field, error }: FieldProps) {
  const id = `field-${field.name}`;
  const told = [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const about = {
    id,
    name: field.name,
    required: field.required,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': told || undefined,
  };
  return (
    <div class={`field${field.type === 'checkbox' ? ' field-check' : ''}`}>
      {field.type === 'checkbox' && <CheckBox about={about} defaultChecked={field.value === 'true'} />}
      <label for={id}>{field.label}</label>
      {field.type !== 'checkbox' && <Control field={field} about={about} />}
      {field.hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {error && (
        <p class="form-error" id={`${id}-error`}>
          <Icon name="overdue" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

type About = Record<string, string | boolean | undefined>;

function Control({ field, about }: { field: Field; about: About }) {
  if (field.type === 'textarea') return <textarea rows={3} {...about} defaultValue={field.value} />;
  if (field.type === 'select') return <Select field={field} about={about} />;
  if (field.type === 'date') return <input type="date" {...about} defaultValue={field.value} />;
  // Nothing that the browser knows of other sites belongs there.
  if (field.type === 'password') return <input type="password" autocomplete="off" {...about} />;
  // A text field with a number pad: the browser's number field drops what it cannot read without a word.
  const pad = field.type === 'number' ? 'decimal' : 'text';
  return <input type="text" inputMode={pad} {...about} defaultValue={field.value} />;
}

function Select({ field, about }: { field: Field; about: About }) {
  return (
    <span class="select">
      <select {...about} onInput={(event) => fillOthers(event.currentTarget, field)}>
        {field.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === field.value}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}

/** An option can bring values for other fields: those are then as if typed, and can be changed. */
function fillOthers(select: HTMLSelectElement, field: Field): void {
  const fills = field.options.find(({ value }) => value === select.value)?.fills ?? {};
  for (const [name, value] of Object.entries(fills)) {
    const other = select.form?.elements.namedItem(name); // an option may name a field that this form leaves out
    if (other instanceof HTMLInputElement || other instanceof HTMLTextAreaElement) other.value = value;
  }
}
