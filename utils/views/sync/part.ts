import type { SyncFacts, SyncNote } from '../../observations';
import { dayOf, number, when } from '../dates';
import { fill, sentences } from '../kit/fill';
import { PLAIN } from '../overview/settings/kit';
import { size } from '../overview/size';
import type { Button, Setting, SyncPart } from '../view';
import { SYNC } from './words';

type How = 'on' | 'off' | 'remove' | 'now';

/** What leaves over the account of the browser, said plainly, and everything that can be done about it. Pure. */
export function syncPart(facts: SyncFacts): SyncPart {
  const words = SYNC[facts.language];
  const { note } = facts;
  const problem = note?.problem ?? null; // never turned on
  return {
    title: words.title,
    text: sentences(words.about, note?.on ? null : words.aboutOff),
    lines: note?.on ? standing(note, facts) : note?.left ? [words.left] : [],
    problem: problem && [{ strong: words[problem] }],
    settings: note?.on
      ? ways(facts)
      : [turnOn(facts), ...(note?.left ? [remove(facts, words.removeLeft)] : [])], // never turned on
  };
}

const button = (label: string, how: How): Button => ({
  label,
  icon: null,
  style: 'secondary',
  intent: { do: 'sync', how },
});

function turnOn({ language, name }: SyncFacts): Setting {
  const words = SYNC[language];
  const whole = { ...PLAIN, id: 'sync-on', title: words.on };
  if (name === null) return { ...whole, text: words.onNobody };
  return {
    ...whole,
    text: words.onText,
    button: { ...button(words.onDo, 'on'), style: 'primary' },
    confirm: {
      title: fill(words.onAsk, { name: name.slice(0, 80) }),
      text: words.onAskText,
      yes: words.onDo,
      no: words.cancel,
    },
  };
}

function ways(facts: SyncFacts): Setting[] {
  const words = SYNC[facts.language];
  return [
    { ...PLAIN, id: 'sync-now', title: words.now, text: words.nowText, button: button(words.nowDo, 'now') },
    { ...PLAIN, id: 'sync-off', title: words.off, text: words.offText, button: button(words.offDo, 'off') },
    remove(facts, words.remove),
  ];
}

function remove({ language }: SyncFacts, title: string): Setting {
  const words = SYNC[language];
  const confirm = {
    title: words.removeAsk,
    text: words.removeAskText,
    yes: words.removeDo,
    no: words.cancel,
  };
  const text = words.removeText;
  return { ...PLAIN, id: 'sync-remove', title, text, button: button(words.removeDo, 'remove'), confirm };
}

/** For whom, when and how much; what stayed here and why; what nobody can see from here. */
function standing({ last }: SyncNote, { language, name, now }: SyncFacts): string[] {
  const words = SYNC[language];
  const whose = name === null ? words.isOnUnnamed : fill(words.isOn, { name: name.slice(0, 80) });
  if (!last) return [whose, words.never, words.deletes, words.unseen];
  const told = fill(words.last, {
    when: when(last.at, dayOf(now), language),
    n: number(last.records, language),
    size: size(last.bytes, language),
    devices: number(last.devices, language),
  });
  const stayed = (['names', 'room', 'large'] as const).flatMap((why) =>
    last.withheld[why] > 0 ? fill(words[why], { n: number(last.withheld[why], language) }) : [],
  );
  return [whose, told, ...stayed, words.deletes, words.unseen];
}
