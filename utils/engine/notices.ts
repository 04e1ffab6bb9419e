import type { Entry, Memory, Moment, NoticeObservation, NoticeRule, Stage } from '../observations';
import { WORKSHOP } from '../rulesets/provenance';
import { newest } from './days';
import type { NoticeFinding, NoticeStanding, NoticesFinding, OwnNoticeRule } from './findings';
import { ruleOrigin } from './origin';
import { pauseOf } from './pause';

/** Those that have to be seen first. */
const ORDER: readonly NoticeStanding[] = ['important', 'unknown', 'away', 'kept'];

/** An observation holds so many characters of a notice: of a longer one the end is not known. */
const MOST = 300;

/** The red notices of the page that was read last, what becomes of each, and the person's own rules about them. */
export function noticesOf(memory: Memory, now: Moment): NoticesFinding {
  const { settings, path, putAway } = memory;
  const seen = memory.seen.filter(({ observation: one }) => one.kind === 'notice' && one.red);
  const rules = memory.entries.filter(isRule);
  const list = seen.flatMap(({ observation: one }) => (one.kind === 'notice' ? [findingOf(one, rules)] : []));
  return {
    mode: settings.notices,
    hides: settings.notices === 'put-away' && !pauseOf(settings, path, now).here,
    list: unique(list).sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing)),
    own: rules.map((rule) => ownOf(rule, list)),
    log: putAway,
    seenAt: newest(seen, (one) => one.seenAt)?.seenAt ?? null, // no red notice: nothing was read of one
    basis: ruleOrigin(WORKSHOP),
  };
}

/** Why a rule `ignore` is refused for a notice of these words and this stage; `null` where the person may. */
export function whyNotIgnored(memory: Memory, rule: Words): 'needs-attention' | 'too-long' | null {
  const same = memory.seen.some(
    ({ observation: one }) => one.kind === 'notice' && one.verdict === 'perlu-perhatian' && isSame(one, rule),
  );
  if (same) return 'needs-attention';
  return plain(rule.text).length < MOST ? null : 'too-long';
}

/** The person's rule for these words in this stage, or `null`. */
export function ruleFor(entries: readonly Entry[], words: Words): NoticeRule | null {
  return entries.filter(isRule).find((rule) => isSame(rule, words)) ?? null;
}

interface Words {
  text: string;
  stage: Stage | null;
}

function findingOf(one: NoticeObservation, rules: readonly NoticeRule[]): NoticeFinding {
  const rule = ruleFor(rules, one);
  const standing = standingOf(one.verdict, rule);
  const decided = standing === 'kept' || (standing === 'away' && one.verdict === 'tidak-dikenal');
  const text = plain(one.text);
  return {
    text,
    stage: one.stage,
    standing,
    own: decided && rule ? rule.id : null,
    mayIgnore: standing === 'unknown' && text.length < MOST,
  };
}

/** What has to be seen is seen, whatever anybody said. */
function standingOf(verdict: NoticeObservation['verdict'], rule: NoticeRule | null): NoticeStanding {
  if (verdict === 'perlu-perhatian') return 'important';
  if (verdict === 'boleh-diabaikan') return rule?.rule === 'show' ? 'kept' : 'away';
  return rule?.rule === 'ignore' ? 'away' : 'unknown';
}

function ownOf({ id, at, text, stage, rule }: NoticeRule, list: readonly NoticeFinding[]): OwnNoticeRule {
  const idle = list.some((one) => one.standing === 'important' && isSame(one, { text, stage }));
  return { entry: id, at, text, stage, rule, idle };
}

/** Each once, however often the page has it. */
function unique(list: readonly NoticeFinding[]): NoticeFinding[] {
  return list.filter(
    (one, at) => list.findIndex((other) => other.standing === one.standing && isSame(other, one)) === at,
  );
}

function isSame(one: Words, other: Words): boolean {
  return one.stage === other.stage && plain(one.text) === plain(other.text);
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function isRule(entry: Entry): entry is NoticeRule {
  return entry.kind === 'notice-rule';
}
