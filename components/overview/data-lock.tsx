import type { LockPart } from '../../utils/views/view';
import { type Desk, openForm } from '../desk';
import { FormView } from '../form';
import { SettingView } from './setting';

/** The lock of the person in view: what it does, what it does not, and its forms under what opens them. */
export function DataLock({ lock, desk }: { lock: LockPart; desk: Desk }) {
  const form = openForm(lock.forms, desk.opened);
  return (
    <section class="group data-lock" aria-labelledby="group-lock">
      <h3 id="group-lock">{lock.title}</h3>
      <p class="meta">{lock.text}</p>
      {lock.lines.map((line) => (
        <p key={line} class="text">
          {line}
        </p>
      ))}
      {lock.settings.map((one) => (
        <SettingView key={one.id} setting={one} desk={desk} />
      ))}
      {form && <FormView key={form.form} form={form} desk={desk} />}
    </section>
  );
}
