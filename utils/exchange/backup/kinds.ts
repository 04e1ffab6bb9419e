import { type Amount, KEPT_KINDS, type KeptKind, type StoreRows } from '../../observations';
import type { Row } from './rows';

const OF_STORE: Record<string, KeptKind> = {
  profiles: 'accounts',
  settings: 'settings',
  reminders: 'reminders',
  watches: 'reminders',
};

/** What a record is to a person. Asked of records that were never checked too. */
export function kindOf(store: string, row: unknown): KeptKind {
  const kind = kindIn(store, row);
  if (store === 'entries') return kind === 'own-person' ? 'people' : 'entries';
  if (store === 'seen') return kind === 'approval' ? 'people' : 'facts';
  return OF_STORE[store] ?? 'rest';
}

/** What a record is about: `of` is its kind, `about` a title, a name, or an id of the vocabulary; '' for none. */
export function aboutOf(store: string, row: unknown): { of: string; about: string } {
  const of = kindIn(store, row);
  if (store === 'profiles') return { of: 'account', about: (row as Row['profiles']).name ?? '' };
  if (store === 'entries') return { of, about: firstText((row as Row['entries']).entry) };
  if (store === 'seen') return { of, about: firstText((row as Row['seen']).seen.observation) };
  return { of: store, about: '' };
}

/** Fields that name what something is about, the telling ones first. */
const TELLING = ['title', 'person', 'item', 'window', 'text', 'stage', 'name', 'value', 'page', 'what'];

function firstText(value: object): string {
  const fields: Record<string, unknown> = { ...value };
  if (typeof fields.observation === 'object' && fields.observation !== null)
    return firstText(fields.observation);
  const found = TELLING.map((name) => fields[name]).find((one) => typeof one === 'string' && one !== '');
  return typeof found === 'string' ? found : '';
}

function kindIn(store: string, row: unknown): string {
  const inner = store === 'seen' ? Object(Object(row).seen).observation : Object(row).entry;
  const { kind } = Object(inner);
  return typeof kind === 'string' ? kind : '';
}

/** How much there is of each kind, with its bytes as a backup writes them; kinds without any are left out. */
export function amounts({ stores }: StoreRows): Amount[] {
  const found = new Map<KeptKind, Amount>();
  for (const { name, rows } of stores)
    for (const row of rows) {
      const kind = kindOf(name, row);
      const { count, bytes } = found.get(kind) ?? { count: 0, bytes: 0 };
      found.set(kind, { kind, count: count + 1, bytes: bytes + bytesOf(JSON.stringify(row) ?? '') });
    }
  return KEPT_KINDS.flatMap((kind) => found.get(kind) ?? []);
}

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
