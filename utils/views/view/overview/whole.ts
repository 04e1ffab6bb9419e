import type { DeadlinesCard, NowCard } from '../cards';
import type { ClaimsCard } from '../claims';
import type { Band, Panel } from '../panel';
import type { Table } from './approvals';
import type { ExchangePart } from './exchange';
import type { About, Answer, Checklists, Nav, Periods, Questions, Recap, Records } from './parts';
import type { PointsPart } from './plot';
import type { RuleFilesPart } from './rule-files';
import type { SettingsPart } from './settings';
import type { Timeline } from './timeline';

/** All that the full page prints. `panel` is what every other surface prints of the same state, without its cards. */
export interface Overview {
  panel: Panel;
  title: string;
  /** `Kamis, 28 Maret 2024 · terakhir dibaca hari ini, 10.24` */
  day: string;
  /** Of the person, with their school; `null` where no page has shown a name. */
  who: string | null;
  /** Stands at the top while nobody's facts may be shown; `null` while somebody's are. */
  closed: NowCard | null;
  nav: Nav;
  print: string;
  periods: Periods;
  /** What could mislead, and whose record it is; none speaks of a page that is open. */
  bands: Band[];
  /** The period in view is not the one of the page or the day; what goes back to that. */
  back: Band | null;
  /** The rules were checked long ago. */
  old: Band | null;
  answers: Answer[];
  timeline: Timeline;
  points: PointsPart | null;
  records: Records | null;
  deadlines: DeadlinesCard;
  /** On what shows more rows; `{n}` is filled by the list. */
  more: string;
  approvals: Table | null;
  checklists: Checklists;
  claims: { title: string; meta: string; none: string; pages: ClaimsCard['pages'] };
  questions: Questions;
  settings: SettingsPart;
  exchange: ExchangePart;
  ruleFiles: RuleFilesPart;
  about: About;
  recap: Recap;
}
