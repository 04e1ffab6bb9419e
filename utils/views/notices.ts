import type { NoticesFinding } from '../engine/findings';
import { dayOf, plainDate } from './dates';
import { frame } from './kit/card';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import { stageLabel } from './kit/stage-label';
import { originMark, unique } from './marks';
import { noticeLog } from './notices/log';
import { forget, noticeRow, source } from './notices/row';
import type { AskWords, Button, Mark, NoticeOrders, NoticesCard, OwnNotices } from './view';
import { ASK } from './words/ask';
import { RULE_WORDS } from './words/notice-rules';
import { NOTICES } from './words/notices';

/** What boot needs; words do not go with it. */
export function noticeOrders({ findings: { notices, pause } }: Scene): NoticeOrders {
  const own = notices.own.map(({ text, stage, rule }) => ({ text, stage, rule }));
  return { mode: notices.mode, pause: pause.set, own };
}

/** A notice that has to be seen: the card moves up under `now`. */
export const hasImportant = ({ findings }: Scene): boolean =>
  findings.notices.list.some((one) => one.standing === 'important');

/** The red notices of the page; `null` while none is there, none was put away today and the person has no rule. */
export function noticesCard(scene: Scene): NoticesCard | null {
  const { notices } = scene.findings;
  const today = notices.log.some((one) => one.on === scene.today);
  if (notices.list.length === 0 && notices.own.length === 0 && !today) return null;
  const words = NOTICES[scene.language];
  const rows = notices.list.map((one) => noticeRow(one, scene));
  return {
    ...frame('notices', scene),
    title: words.title,
    meta: meta(notices, scene),
    rows,
    more: words.more,
    nothing: rows.length === 0 ? words.nothing : null,
    count: hasImportant(scene) ? null : words.hidden,
    all: rows.filter((one) => one.hidden).length > 1 ? bringBackAll(scene) : null,
    toast: { one: words.toastOne, many: words.toastMany },
    ask: askButton(words.ask),
    own: own(notices, scene),
    log: noticeLog(scene),
    marks: marks(notices, scene),
  };
}

/** What matters most of it. */
function meta({ list, hides }: NoticesFinding, scene: Scene): string | null {
  const words = NOTICES[scene.language];
  const n = (standing: string) => list.filter((one) => one.standing === standing).length;
  if (n('important') > 0) return fill(words.important, { n: n('important') });
  if (n('unknown') > 0) return fill(words.unknown, { n: n('unknown') });
  return n('away') > 0 && !hides ? fill(words.away, { n: n('away') }) : null;
}

const bringBackAll = (scene: Scene): Button => ({
  label: NOTICES[scene.language].bringBackAll,
  icon: 'undo',
  style: 'link',
  intent: { do: 'bring-back', text: null },
});

const askButton = (label: string): Button => ({
  label,
  icon: 'unofficial',
  style: 'link',
  intent: { do: 'ask-notice' },
});

function own({ own: rules }: NoticesFinding, scene: Scene): OwnNotices | null {
  if (rules.length === 0) return null;
  const words = NOTICES[scene.language];
  return {
    title: fill(words.own, { n: rules.length }),
    rows: rules.map(({ entry, text, stage, rule, at, idle }) => {
      const day = plainDate(dayOf(at), scene.today, scene.language);
      const said = fill(rule === 'ignore' ? words.ownIgnore : words.ownShow, { day });
      return {
        id: entry,
        quote: fill(words.quote, { text }),
        detail: stage ? fill(words.ownStage, { rule: said, stage: stageLabel(stage, scene) }) : said,
        note: idle ? words.idle : null,
        remove: { label: fill(words.forgetOf, { text }), icon: 'undo', style: 'link', intent: forget(entry) },
      };
    }),
  };
}

/** Where the words were read, and what it stands on that some of them may go. */
function marks({ list, seenAt, basis }: NoticesFinding, scene: Scene): Mark[] {
  const page = seenAt && originMark({ by: 'page', seenAt, evidence: '' }, scene);
  const ours = list.some((one) => one.standing === 'away' && one.own === null);
  const theirs = list.some((one) => one.own !== null);
  const person = theirs ? originMark({ by: 'person', at: scene.findings.now }, scene) : null;
  return unique([page || null, ours ? originMark(basis, scene) : null, person]);
}

/** The pointer tool's words and its way in, whether or not the card is drawn. */
export function askWords(scene: Scene): AskWords {
  const { menu, ...words } = ASK[scene.language];
  const { title, point, before, after, nothing, notRed, close, ...verdicts } = words;
  const rules = { ...RULE_WORDS[scene.language], 'state-only': source(scene) };
  return { title, point, before, after, nothing, notRed, close, verdicts, rules };
}
