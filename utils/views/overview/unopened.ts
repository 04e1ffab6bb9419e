import type { BackupPlace, BackupTrouble, KeptKind } from '../../observations';
import { number } from '../dates';
import { fill, plain } from '../kit/fill';
import type { Rich } from '../view';
import type { Language } from '../words/both';
import { DATA } from './words/data';
import { OPENED } from './words/opened';
import { TROUBLE } from './words/trouble';

/** Why a file cannot be put in, and where in it. */
export function troubleText({ reason, place }: BackupTrouble, language: Language): Rich {
  const words = OPENED[language];
  const where = place ? placeText(place, language) : '';
  return [
    { strong: TROUBLE[language][reason] },
    where ? ` ${fill(words.place, { place: where })}` : '',
    ` ${plain(words.unchanged)}`,
  ].filter(Boolean);
}

/** Where records of a store stand in the words of this page; a name that is not ours as it stands. */
const STORES: Record<string, KeptKind> = {
  entries: 'entries',
  seen: 'facts',
  profiles: 'accounts',
  settings: 'settings',
  reminders: 'reminders',
  watches: 'reminders',
  undo: 'rest',
  meta: 'rest',
  'set-aside': 'rest',
};

function placeText({ store, row: nth, fields, line, column }: BackupPlace, language: Language): string {
  const words = OPENED[language];
  const kind = store !== null && Object.hasOwn(STORES, store) ? STORES[store] : undefined;
  const name = kind ? DATA[language][kind] : store?.slice(0, 40); // outside of all stores there is none
  const path = fields
    .filter((one) => one !== '')
    .join(' › ')
    .slice(0, 120);
  return [
    name && fill(words.inStore, { store: name }),
    nth !== null && fill(words.inRow, { row: number(nth, language) }),
    path && fill(words.inFields, { fields: path }),
    line !== null &&
      column !== null &&
      fill(words.inLine, { line: number(line, language), column: number(column, language) }),
  ]
    .filter(Boolean)
    .join(', ');
}
