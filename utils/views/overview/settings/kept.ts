import { opens } from '../../forms/form';
import type { ReminderSetting, Setting } from '../../view';
import { MENU } from '../../words/menu';
import type { Whole } from '../lent';
import { SETTINGS } from '../words/settings';
import { choice, type Group, PLAIN } from './kit';

/** Names of teachers: a superior's alone. */
export function names(scene: Whole): Group[] {
  if (!scene.findings.hats.both && !scene.findings.approvals) return [];
  const words = SETTINGS[scene.language];
  const menu = MENU[scene.language];
  const values = (['period-end', 'keep'] as const).map((value) => ({ value, label: menu[value] }));
  const add = opens('own-person', null, words.addDo, { icon: 'add' });
  const forget = {
    label: words.forgetDo,
    icon: 'cross' as const,
    style: 'secondary' as const,
    intent: { do: 'forget-names' as const },
  };
  return [
    {
      id: 'nama',
      title: words.names,
      note: null,
      settings: [
        choice('keepNames', values, scene),
        {
          ...PLAIN,
          id: 'roster',
          title: words.roster,
          text: words.rosterText,
          button: { ...add, style: 'secondary' },
        },
        { ...PLAIN, id: 'forget', title: words.forget, text: words.forgetText, button: forget },
      ],
    },
  ];
}

/** One that the browser leaves no choice about says why, in the place of its sentence. */
const reminder = ({ id, label, text, many, choices }: ReminderSetting, problem: string | null): Setting => ({
  ...PLAIN,
  id: `reminder-${id}`,
  title: label,
  text: choices.length > 0 ? text : (problem ?? text),
  many,
  options: choices.length > 0 ? choices : null,
});

/** As the panel is given them, with what was silenced. */
export function reminders({ lent, language }: Whole): Group[] {
  const { reminders: found } = lent.panel;
  if (!found) return [];
  const silenced = found.silenced.map(({ label, again }, at) => ({
    ...PLAIN,
    id: `silenced-${at}`,
    title: label,
    text: SETTINGS[language].silencedText,
    button: { ...again, style: 'secondary' as const },
  }));
  const { title, problem } = found;
  const rows = found.settings.map((one) => reminder(one, problem));
  const isSaid = rows.some((one) => one.text === problem);
  return [{ id: 'pengingat', title, note: isSaid ? null : problem, settings: [...rows, ...silenced] }];
}

export function data(scene: Whole): Group {
  const words = SETTINGS[scene.language];
  const menu = MENU[scene.language];
  const button = {
    label: words.eraseDo,
    icon: 'cross' as const,
    style: 'secondary' as const,
    intent: { do: 'erase-all' as const },
  };
  const confirm = { title: menu.eraseTitle, text: menu.eraseText, yes: menu.eraseYes, no: menu.eraseNo };
  const erase = { ...PLAIN, id: 'erase', title: words.erase, text: words.eraseText, button, confirm };
  return { id: 'data', title: words.data, note: null, settings: [erase] };
}
