import { ownPersonForm } from '../forms/own-person';
import { noticeLog } from '../notices/log';
import type { SettingsPart } from '../view';
import { FIRST_RUN } from '../words/first-run';
import { MENU } from '../words/menu';
import type { Whole } from './lent';
import { data, names, reminders } from './settings/kept';
import { choice, type Group, PLAIN } from './settings/kit';
import { PAGE } from './words/page';
import { SETTINGS } from './words/settings';

const ROLES = ['guru', 'kepala-sekolah', 'plt-kepala-sekolah'] as const;
const EMPLOYMENTS = ['pns', 'pppk', 'non-asn'] as const;

function profile(scene: Whole): Group {
  const words = SETTINGS[scene.language];
  const names = FIRST_RUN[scene.language];
  const { role, employment } = scene.findings.profile;
  const roles = ROLES.map((one) => ({
    label: names[one],
    chosen: role === one,
    intent: { do: 'profile' as const, change: { role: one } },
  }));
  const kinds = EMPLOYMENTS.map((one) => ({
    label: names[one],
    chosen: employment === one,
    intent: { do: 'profile' as const, change: { employment: one } },
  }));
  const again = { do: 'profile' as const, change: { firstRun: 0 } };
  const button = {
    label: words.againDo,
    icon: 'reload' as const,
    style: 'secondary' as const,
    intent: again,
  };
  return {
    id: 'profil',
    title: words.profile,
    note: null,
    settings: [
      { ...PLAIN, id: 'role', title: words.role, text: words.roleText, options: roles },
      { ...PLAIN, id: 'employment', title: words.employment, text: words.employmentText, options: kinds },
      { ...PLAIN, id: 'again', title: words.again, text: words.againText, button },
    ],
  };
}

function look(scene: Whole): Group {
  const menu = MENU[scene.language];
  const named = <V extends 'id' | 'en' | 'auto' | 'light' | 'dark' | 'normal' | 'large' | 'largest'>(
    values: readonly V[],
  ) => values.map((value) => ({ value, label: menu[value] }));
  return {
    id: 'tampilan',
    title: SETTINGS[scene.language].look,
    note: null,
    settings: [
      choice('textSize', named(['normal', 'large', 'largest']), scene),
      choice('theme', named(['auto', 'light', 'dark']), scene),
      choice('language', named(['id', 'en']), scene),
    ],
  };
}

function notices(scene: Whole): Group {
  const words = SETTINGS[scene.language];
  const modes = (['put-away', 'mark', 'off'] as const).map((value) => ({ value, label: words[value] }));
  return {
    id: 'pemberitahuan',
    title: words.noticesGroup,
    note: null,
    settings: [choice('notices', modes, scene)],
  };
}

/** Everything that can be set, each with one sentence. */
export function settings(scene: Whole): SettingsPart {
  const words = SETTINGS[scene.language];
  return {
    title: PAGE[scene.language].setelan,
    search: words.search,
    none: words.none,
    forms: [ownPersonForm(scene)],
    noticeLog: noticeLog(scene),
    groups: [profile(scene), ...reminders(scene), notices(scene), look(scene), ...names(scene), data(scene)],
  };
}
