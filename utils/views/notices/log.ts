import { plainDate } from '../dates';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { NoticeLog } from '../view';
import { NOTICES } from '../words/notices';

/** What was put away on which day, newest first; `null` where nothing was. */
export function noticeLog(scene: Scene): NoticeLog | null {
  const { log: rows } = scene.findings.notices;
  if (rows.length === 0) return null;
  const words = NOTICES[scene.language];
  return {
    title: fill(words.log, { n: rows.length }),
    search: words.search,
    none: words.none,
    more: words.more,
    rows: rows.map(({ on, text }) => ({
      day: plainDate(on, scene.today, scene.language),
      quote: fill(words.quote, { text }),
    })),
  };
}
