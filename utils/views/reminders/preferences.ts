import type { RemindersFinding } from '../../engine/findings';
import { windowTitle } from '../deadlines/window-title';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import type { ReminderPreferences, ReminderSetting } from '../view';
import { TIME } from '../words/calendar';
import { REMINDER_SETTINGS } from '../words/reminders-settings';

type Choices = ReminderSetting['choices'];
type Change = Partial<Scene['findings']['settings']['reminders']>;

/** As the settings know them. */
const DAYS = [30, 14, 7, 3, 1, 0] as const;
const QUIET = [
  null,
  { from: '22:00', to: '05:00' },
  { from: '21:00', to: '06:00' },
  { from: '20:00', to: '07:00' },
] as const;

/** All of them are one setting: a change sends the others along. */
function set(scene: Scene, change: Change): Choices[number]['intent'] {
  return { do: 'settings', change: { reminders: { ...scene.findings.settings.reminders, ...change } } };
}

function days(scene: Scene): Choices {
  const words = REMINDER_SETTINGS[scene.language];
  const { days: chosen } = scene.findings.settings.reminders;
  return DAYS.map((n) => ({
    label: n === 0 ? words.onDay : n === 1 ? words.beforeOne : fill(words.before, { n }),
    chosen: chosen.includes(n),
    intent: set(scene, { days: DAYS.filter((one) => (one === n) !== chosen.includes(one)) }),
  }));
}

function quiet(scene: Scene): Choices {
  const words = REMINDER_SETTINGS[scene.language];
  const { quiet: now } = scene.findings.settings.reminders;
  const hour = (text: string) => text.replace(':', TIME[scene.language].hour);
  return QUIET.map((one) => ({
    label: one ? fill(words.quietHours, { from: hour(one.from), to: hour(one.to) }) : words.quietNone,
    chosen: now?.from === one?.from && now?.to === one?.to, // none is none
    intent: set(scene, { quiet: one }),
  }));
}

function yesNo(scene: Scene, chosen: boolean, intent: (on: boolean) => Choices[number]['intent']): Choices {
  const words = REMINDER_SETTINGS[scene.language];
  return [true, false].map((on) => ({
    label: on ? words.on : words.off,
    chosen: chosen === on,
    intent: intent(on),
  }));
}

function nameOf({ deadline, stage }: RemindersFinding['silenced'][number], scene: Scene): string | null {
  if (deadline) return windowTitle(deadline, scene);
  return stage && stageLabel(stage.stage, scene);
}

function silenced(reminders: RemindersFinding, scene: Scene): ReminderPreferences['silenced'] {
  const words = REMINDER_SETTINGS[scene.language];
  return reminders.silenced.flatMap((one) => {
    // Of a submission only its own list speaks.
    const label = nameOf(one, scene) ?? one.submission?.person.name ?? null;
    const intent = { do: 'remind-again' as const, matter: one.matter };
    const again = { label: words.again, icon: null, style: 'link' as const, intent };
    return label === null ? [] : [{ label, again }];
  });
}

/** What can be set about reminders, each with its sentence; and what the browser does not let us do. */
export function preferences(reminders: RemindersFinding, scene: Scene): ReminderPreferences {
  const words = REMINDER_SETTINGS[scene.language];
  const { weekdays } = scene.findings.settings.reminders;
  const { device } = reminders;
  const row = (id: ReminderSetting['id'], choices: Choices, many = false): ReminderSetting => ({
    ...{ id, label: words[id], text: words[`${id}Text`], many, choices },
  });
  const isOn = device === 'on' || device === 'refused';
  const deviceChoices = yesNo(scene, isOn, (on) => ({ do: 'device-reminders', on }));
  return {
    title: words.title,
    settings: [
      row('days', days(scene), true),
      row('quiet', quiet(scene)),
      row(
        'weekdays',
        yesNo(scene, weekdays, (on) => set(scene, { weekdays: on })),
      ),
      row('device', device === 'missing' ? [] : deviceChoices),
    ],
    problem: device === 'refused' || device === 'missing' ? words[device] : null,
    silencedTitle: words.silenced,
    silenced: silenced(reminders, scene),
  };
}
