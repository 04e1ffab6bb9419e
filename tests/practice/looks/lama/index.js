import { home } from './home.js';
import { perencanaan } from './perencanaan.js';
import { skeleton } from './shell.js';

const PAGES = { home, perencanaan };

/** The look of 2024: divs, utility classes, rounded badges. */
export const lama = {
  page: (ctx) => (PAGES[ctx.route.name] ?? PAGES.home)(ctx),
  skeleton,
  title: () => 'Pengelolaan Kinerja | PMM Latihan',
};
