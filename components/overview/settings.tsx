import { useState } from 'preact/hooks';
import type { Setting, SettingsPart } from '../../utils/views/view';
import { type Desk, openForm } from '../desk';
import { FormView } from '../form';
import { NoticeLogView } from '../notice-log';
import { Part } from './part';
import { SearchField } from './search';
import { SettingView } from './setting';

interface Props {
  settings: SettingsPart;
  desk: Desk;
}

/** All that can be set, in groups; a search over titles and sentences. */
export function SettingsView({ settings, desk }: Props) {
  const [wanted, setWanted] = useState('');
  const groups = settings.groups
    .map((group) => ({ ...group, settings: group.settings.filter((one) => fits(one, group.title, wanted)) }))
    .filter((group) => group.settings.length > 0);
  const form = openForm(settings.forms, desk.opened);
  return (
    <Part id="setelan" card="settings" title={settings.title} plain>
      <SearchField label={settings.search} class="settings-search" value={wanted} onValue={setWanted} />
      {groups.length === 0 && <p class="text">{settings.none}</p>}
      <div class="groups">
        {groups.map((group) => (
          <section key={group.id} class="group" aria-labelledby={`group-${group.id}`}>
            <h3 id={`group-${group.id}`}>{group.title}</h3>
            {group.note && <p class="text">{group.note}</p>}
            {group.settings.map((one) => (
              <SettingView key={one.id} setting={one} desk={desk} />
            ))}
            {group.id === 'pemberitahuan' && settings.noticeLog && <NoticeLogView log={settings.noticeLog} />}
            {group.id === 'nama' && form && <FormView key={form.form} form={form} desk={desk} />}
          </section>
        ))}
      </div>
    </Part>
  );
}

function fits({ title, text, options }: Setting, group: string, wanted: string): boolean {
  const words = [group, title, text, ...(options ?? []).map((one) => one.label)]; // a button has no options
  return words.join(' ').toLowerCase().includes(wanted.trim().toLowerCase());
}
