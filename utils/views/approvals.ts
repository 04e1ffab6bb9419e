import type { ApprovalsFinding, SubmissionFinding } from '../engine/findings';
import { roster } from './approvals/roster';
import { submissionRow } from './approvals/row';
import { number, when } from './dates';
import { ownPersonForm } from './forms/own-person';
import { frame } from './kit/card';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import { originMark, unique } from './marks';
import type { ApprovalsCard, Mark } from './view';
import { APPROVALS, WHAT } from './words/approvals';

/** Rows that the page shows and nobody understands, so that nobody takes the list for whole. */
function unreadMark(unread: number, { language }: Scene): Mark {
  const words = APPROVALS[language];
  const text = fill(unread === 1 ? words.unreadOne : words.unread, { n: number(unread, language) });
  return { icon: 'unofficial', text, href: null };
}

/** When the list was read, with its age once that is more than a day; and what was entered by hand. */
function marks({ seenAt, stale, unread, roster: { people } }: ApprovalsFinding, scene: Scene): Mark[] {
  const words = APPROVALS[scene.language];
  const old = (at: string): Mark => {
    const text = fill(words.lastRead, { when: when(at, scene.today, scene.language) });
    return { icon: 'clock', text, href: null };
  };
  const page = seenAt && (stale ? old(seenAt) : originMark({ by: 'page', seenAt, evidence: '' }, scene));
  const lost = unread > 0 && unreadMark(unread, scene);
  const hand = people.some((one) => one.entry !== null);
  return unique([
    lost || null,
    page || null,
    hand ? originMark({ by: 'person', at: scene.findings.now }, scene) : null,
  ]);
}

/** Names that stand more than once are told apart wherever they stand. */
function repeated({ roster: { people } }: ApprovalsFinding): ReadonlySet<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const { person } of people) (once.has(person.name) ? more : once).add(person.name);
  return more;
}

/** Who waits for the superior, then everybody's plan; `null` where nobody is named or the other hat is on. */
export function approvalsCard(scene: Scene): ApprovalsCard | null {
  const { approvals: found, hats } = scene.findings;
  if (!found || hats.shown !== 'atasan') return null;
  const { language } = scene;
  const words = APPROVALS[language];
  const card = frame('approvals', scene);
  const namesakes = repeated(found);
  const longest = found.oldest?.days ?? 0;
  const row = (one: SubmissionFinding) => submissionRow(one, longest, namesakes.has(one.person.name), scene);
  const n = number(found.waiting, language);
  return {
    ...card,
    title: words.title,
    meta: card.folded ? fill(words.folded, { n }) : found.waiting > 1 ? words.order : null,
    groups: found.groups.map(({ what, rows }) => ({
      title: WHAT[language][what ?? 'other'],
      count: number(rows.length, language),
      rows: rows.map(row),
    })),
    more: words.more,
    nothing: found.waiting === 0 && found.unread === 0 ? words.nothing : null,
    roster: roster(found, scene),
    marks: marks(found, scene),
    forms: [ownPersonForm(scene)],
  };
}
