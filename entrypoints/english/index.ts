import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The English words alone, put here by `tests/build/english-apart.ts` and loaded by the worker on demand. */
const words = import.meta.glob<{ english: Record<string, unknown> }>('../../utils/views/words/**/*.ts', {
  eager: true,
});

export default defineUnlistedScript(() => {
  const all = Object.values(words).map(({ english }) => english);
  Reflect.set(globalThis, 'pendampingEnglish', Object.assign({}, ...all));
});
