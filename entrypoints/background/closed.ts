import type { Settings } from '../../utils/observations';
import type { Lent } from '../../utils/views';
import { part } from './parts';
import type { Asker, InView } from './viewer';

/** The way to another's record, and what stands there while nobody's may be shown. With one person known: nothing. */
export async function closing(
  view: InView | null,
  asker: Asker,
  language: Settings['language'],
): Promise<Pick<Lent, 'whose' | 'closed'>> {
  if (!view || view.known.length < 2) return {};
  const { unsure, whose } = await part('lock');
  const shown = view.profile?.id ?? null; // nobody's
  const facts = { language, people: view.known, shown, onPage: asker !== null };
  return { whose: whose(facts), closed: view.unsure ? unsure(facts) : null };
}
