import type { Settings } from '../../utils/observations';
import type { Lent } from '../../utils/views';
import { now } from './clock';
import { part } from './parts';
import type { Asker, InView } from './viewer';

/** The way to another's record, and what stands there while nobody's may be shown. With one open record: nothing. */
export async function closing(
  view: InView | null,
  asker: Asker,
  language: Settings['language'],
): Promise<Pick<Lent, 'whose' | 'closed'>> {
  if (!view || (view.known.length < 2 && !view.locked && !view.isErased)) return {};
  const { erased, locked, unsure, whose } = await part('lock');
  if (view.isErased) return { whose: null, closed: erased(language) };
  const { known: people, profile, locked: lock } = view;
  const shown = profile?.id ?? lock?.id ?? null; // nobody's
  const facts = { language, people, shown, onPage: asker !== null };
  if (!view.isClosed) return { whose: whose(facts), closed: null };
  if (!lock) return { whose: whose(facts), closed: unsure(facts) };
  const isDue = lock.days.some((day) => day <= now().slice(0, 10));
  return { whose: whose(facts), closed: locked({ ...lock, language, isDue }) };
}
