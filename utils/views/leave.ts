import type { Scene } from './kit/scene';
import type { Leave } from './view';
import { LEAVE } from './words/leave';

/** "Selesai di komputer ini": what becomes of the record of the person in view; `null` where nobody is. */
export function leave({ language }: Scene, hasLock: boolean | null): Leave | null {
  if (hasLock === null) return null;
  const words = LEAVE[language];
  return {
    label: words.label,
    title: words.title,
    text: hasLock ? words.text : words.textUnset,
    lock: hasLock
      ? { label: words.lock, icon: 'lock', style: 'primary', intent: { do: 'lock' } }
      : { label: words.setFirst, icon: 'lock', style: 'primary', intent: { do: 'lock-setup' } },
    erase: {
      button: { label: words.erase, icon: null, style: 'secondary', intent: { do: 'erase-mine' } },
      confirm: { title: words.eraseTitle, text: words.eraseText, yes: words.eraseYes, no: words.cancel },
    },
    cancel: words.cancel,
  };
}
