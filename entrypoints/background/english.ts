import type { Settings } from '../../utils/observations';
import { loaded, part } from './parts';

interface Words {
  id: unknown;
}

/** Called by the words of the views, as they are built (`tests/build/english-apart.ts`): English, or till then Indonesian. */
Reflect.set(globalThis, 'lendWords', (name: string, words: Words) => {
  const english = loaded('english');
  return english ? english[name] : words.id;
});

/** The English words stand ready when this resolves, where they are wanted. */
export async function lendEnglish(language: Settings['language']): Promise<void> {
  if (language === 'en') await part('english');
}
