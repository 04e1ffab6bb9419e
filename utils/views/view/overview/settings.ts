import type { Intent } from '../../../observations';
import type { NoticeLog } from '../notices';
import type { Button, Form } from '../parts';

/** One thing that can be set, explained in one sentence. */
export interface Setting {
  id: string;
  title: string;
  text: string;
  /** Each option is a switch of its own, else one of them holds. */
  many: boolean;
  options: { label: string; chosen: boolean; intent: Intent }[] | null;
  button: Button | null;
  confirm: { title: string; text: string; yes: string; no: string } | null;
}

export interface SettingsPart {
  title: string;
  search: string;
  none: string;
  forms: Form[];
  groups: { id: string; title: string; note: string | null; settings: Setting[] }[];
  /** What was put away on the site's pages, under the group `pemberitahuan`. */
  noticeLog: NoticeLog | null;
}
