import type { Source } from './schema';
import { HELP_CENTRE } from './sources/help-centre';
import { MINISTRY } from './sources/ministry';
import { UNOFFICIAL_2024 } from './sources/unofficial-2024';
import { UNOFFICIAL_LATER } from './sources/unofficial-later';
import { UNOFFICIAL_POINTS } from './sources/unofficial-points';

/** Everything that a value stands on; a value names its source by id. */
export const SOURCES: readonly Source[] = [
  ...MINISTRY,
  ...HELP_CENTRE,
  ...UNOFFICIAL_2024,
  ...UNOFFICIAL_POINTS,
  ...UNOFFICIAL_LATER,
];
