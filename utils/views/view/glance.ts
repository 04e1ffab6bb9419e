import type { Band } from './panel';
import type { Button, Chip, Leaf, Mark, Rich } from './parts';

/** One fact at a glance: what it is about, and what it says. */
export interface GlanceLine {
  label: string;
  text: string;
  /** Both words where two sources disagree. */
  conflict: Rich | null;
}

/** One date at a glance. `detail` says other dates that page or person give; `mark` that it is not official. */
export interface GlanceDate {
  leaf: Leaf | null;
  title: string;
  left: Chip | null;
  detail: string | null;
  mark: Mark | null;
}

/**
 * What a surface away from PMM says beside the cards. Its words hold wherever it stands: "this page" is none of it, and
 * nothing in it needs a page of the site.
 */
export interface Glance {
  /** The `now` sentence and its facts. */
  sentence: string;
  facts: string[];
  /** What could mislead most, and whose record it is where several people are known. */
  bands: Band[];
  /** The next three dates; `none` is said where there are none. */
  dates: { title: string; none: string | null; rows: GlanceDate[] };
  lines: GlanceLine[];
  /** `Terakhir dibaca 2 hari lalu`; its own words where nothing was read yet. */
  lastRead: string;
  /** Opens PMM at `path`, where the host is chosen by the surface. */
  open: { label: string; path: string };
  /** Rests: from the button, with what it does as its tip, to its choices; `paused` says that it does, with the way on. */
  pause: { label: string; tip: string; choices: Button[]; paused: Band | null };
  summary: string;
  settings: string;
  /** Said where the browser lets us read none of the hosts, or not all: then their names follow `some`. */
  permission: { text: Rich; some: string; allow: string; refused: string };
  /** Said where no other tab could be opened. */
  notOpened: string;
}
