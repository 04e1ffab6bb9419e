import { describe, expect, it } from 'vitest';
import { code, type Import, imports, roomOf, sources } from './tree';

/** house.md, "The rooms": who may import whom. `type:` means types only. */
const MAY: Record<string, string[]> = {
  'utils/observations': ['zod/mini'],
  'utils/rulesets': ['zod/mini', 'utils/observations'],
  'utils/notices': ['type:utils/reading'],
  'utils/reading': ['type:utils/observations', 'utils/observations/vocabulary'],
  'utils/engine': ['utils/observations', 'utils/rulesets', 'date-fns'],
  'utils/reminders': ['type:utils/engine', 'date-fns'],
  'utils/views': ['type:utils/engine', 'type:utils/observations', 'type:utils/rulesets', 'date-fns'],
  'utils/exchange': [
    'zod/mini',
    'ical-generator',
    'utils/observations',
    'utils/rulesets',
    'type:utils/engine',
  ],
  // Where crypto meets the store, apart from the worker, which wants it only where something is locked or opened.
  'utils/lock': ['utils/exchange', 'utils/store', 'type:utils/observations'],
  'utils/store': ['utils/observations', 'idb'],
  'utils/wire': ['type:utils/observations', 'type:utils/views', 'wxt/browser'],
  components: ['type:utils/views', 'type:utils/observations', 'preact'],
  'entrypoints/boot.content': [
    // Of the eyes only the question whether to fetch them: the rest is the reader's, which most pages never need.
    'utils/reading/gate',
    'utils/notices',
    'utils/wire',
    'type:utils/observations',
    'type:utils/views',
    // Paint that stands before the panel's script is asked for, or outside it: plain DOM and styles, no Preact.
    'components/adopt',
    'components/dress',
    'components/edge-tab',
    'components/edge-tab.css',
    'components/pointer.css',
    'wxt',
  ],
  // The eyes by themselves: house.md's boot, fetched later.
  // Its words come by a glob that only the build follows (tests/build/english-apart.ts).
  'entrypoints/english': ['wxt'],
  'entrypoints/views': ['utils/views', 'wxt'],
  'entrypoints/overview': ['utils/views', 'wxt'],
  'entrypoints/data': ['utils/views', 'wxt'],
  // With what brings records of an earlier version up, and what saves those that cannot be: wanted only for a backup.
  'entrypoints/backup': ['utils/exchange', 'utils/store', 'wxt'],
  'entrypoints/sync': ['utils/exchange', 'utils/views', 'wxt'],
  // Several people on one computer, and locks.
  'entrypoints/lock': ['utils/exchange', 'utils/lock', 'utils/store', 'utils/views', 'wxt'],
  'entrypoints/exchange': [
    'utils/exchange',
    'utils/views',
    'type:utils/observations',
    'type:utils/engine',
    'wxt',
  ],
  'entrypoints/evidence': ['utils/exchange', 'utils/views', 'wxt'],
  'entrypoints/rule-file': ['utils/exchange', 'utils/views', 'wxt'],
  'entrypoints/dashboard': [
    'utils/wire',
    'type:utils/views',
    'type:utils/observations',
    'components',
    'preact',
    'wxt',
  ],
  'entrypoints/notices': ['utils/notices', 'utils/reading', 'utils/wire', 'wxt'],
  'entrypoints/meanings': ['utils/notices', 'utils/wire', 'wxt'],
  'entrypoints/reader': ['utils/reading', 'utils/wire', 'wxt'],
  'entrypoints/skeleton': ['utils/reading', 'utils/wire', 'wxt'],
  'entrypoints/panel': [
    'utils/wire',
    'type:utils/views',
    'type:utils/observations',
    'components',
    'preact',
    'wxt',
  ],
  'entrypoints/popup': [
    'utils/wire',
    'type:utils/views',
    'type:utils/observations',
    'components',
    'preact',
    'wxt',
  ],
};
/** The one import inside code: of the worker's own later scripts, which import nothing of the rooms. */
const ON_DEMAND = 'entrypoints/background/parts.ts';
const BACKGROUND_MAY_NOT = ['utils/reading', 'utils/notices', 'components'];

function allowed(one: Import): boolean {
  const from = roomOf(one.from);
  const to = roomOf(one.to);
  if (from === to) return true;
  if (from === 'entrypoints/background')
    return !BACKGROUND_MAY_NOT.includes(to) && !to.startsWith('entrypoints/');
  return (MAY[from] ?? []).some((rule) => fits(rule, one, to));
}

function fits(rule: string, one: Import, to: string): boolean {
  if (rule.startsWith('type:')) return one.typeOnly && to === rule.slice(5);
  return to === rule || one.to === rule || one.to === `${rule}.ts` || one.to.startsWith(`${rule}/`);
}

const all = sources('utils', 'components', 'entrypoints');
const links = all.flatMap(imports);

describe('rooms', () => {
  it('finds the house', () => {
    expect(all.length).toBeGreaterThan(40);
    expect(links.length).toBeGreaterThan(40);
  });

  it('import only what house.md lets them', () => {
    const wrong = links.filter((one) => !allowed(one)).map((one) => `${one.from} imports ${one.to}`);
    expect(wrong, 'move the line to the room that it belongs to, or hand the value in').toEqual([]);
  });

  it('are all fetched as a whole: no import inside the code, which these checks would not see', () => {
    const inside = all.filter((file) => file.path !== ON_DEMAND && /\bimport\s*\(/.test(code(file)));
    expect(inside.map((file) => file.path)).toEqual([]);
  });

  it('would be told on', () => {
    const link = (from: string, to: string, typeOnly = false) => allowed({ from, to, typeOnly });
    expect(link('utils/views/now.ts', 'utils/engine/index.ts')).toBe(false);
    expect(link('utils/views/now.ts', 'utils/engine/index.ts', true)).toBe(true);
    expect(link('entrypoints/boot.content/look.ts', 'utils/reading/index.ts')).toBe(false);
    expect(link('entrypoints/boot.content/look.ts', 'components/panel.tsx')).toBe(false);
    expect(link('entrypoints/background/print.ts', 'utils/reading/index.ts')).toBe(false);
    expect(link('utils/reading/page.ts', 'utils/store/index.ts')).toBe(false);
    expect(link('components/panel.tsx', 'wxt/browser')).toBe(false);
  });

  it('are never entrypoints of one another', () => {
    const wrong = links.filter(
      (one) => one.to.startsWith('entrypoints/') && roomOf(one.from) !== roomOf(one.to),
    );
    expect(wrong).toEqual([]);
  });
});
