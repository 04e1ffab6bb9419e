import { judge } from '../../../utils/engine';
import type { Profile, Settings } from '../../../utils/observations';
import { RULESETS, SOURCES } from '../../../utils/rulesets';
import { panel } from '../../../utils/views';
import type { Panel } from '../../../utils/views/view';
import { EXAMPLES } from '../../engine/examples';

interface Change {
  settings?: Partial<Settings>;
  profile?: Partial<Profile>;
}

/** What the whole road after the reading makes of a situation: engine and views, nothing by hand. */
export function panelOf(name: string, { settings, profile }: Change = {}): Panel {
  const example = EXAMPLES[name];
  if (!example) throw new Error(`gallery: expected one of the examples, found "${name}"`);
  const memory = {
    ...example.memory,
    settings: { ...example.memory.settings, ...settings },
    profile: { ...example.memory.profile, ...profile },
  };
  const lent = { sources: SOURCES, rulesets: RULESETS, version: '0.1.0' };
  return panel(judge(memory, RULESETS, example.now), lent);
}

/** All cards unfolded, so that the picture shows them. */
const UNFOLDED = { claims: false, read: false };

/** Every situation of the engine's tests, in Indonesian; the main ones in English too. */
export const REAL: { name: string; panel: Panel }[] = [
  ...Object.keys(EXAMPLES).map((name) => ({
    name: `real-${name}`,
    panel: panelOf(name, { settings: { folds: UNFOLDED } }),
  })),
  ...['waiting-with-own-entries', 'assessed-2026', 'conflict-page-and-person'].map((name) => ({
    name: `english-${name}`,
    panel: panelOf(name, { settings: { folds: UNFOLDED, language: 'en' } }),
  })),
  ...[0, 1, 2].map((firstRun) => ({
    name: `real-first-run-${firstRun + 1}`,
    panel: panelOf('waiting-28-march', { profile: { firstRun } }),
  })),
  ...(['now', 'deadlines', 'read'] as const).map((tour) => ({
    name: `real-tour-${tour}`,
    panel: panelOf('waiting-28-march', { settings: { folds: UNFOLDED, tour } }),
  })),
  { name: 'real-first-open', panel: panelOf('waiting-28-march') },
];
