import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import type { Memory, Moment } from '../../utils/engine/findings';
import { RULESETS } from '../../utils/rulesets';
import type { Card, Overview, Panel } from '../../utils/views/view';
import { EXAMPLES } from '../engine/examples';
import { at } from '../engine/memories';
import { approval, HEAD, listed, NOW, thirtyTwo } from '../engine/principals';
import { DAYS, memories } from './any-memory';
import { overviewOf } from './overviews';
import { show } from './shown';

type Of<Id extends Card['id']> = Extract<Card, { id: Id }>;

interface Surfaces {
  sidebar: Panel;
  page: Overview;
}

/** The sidebar's panel holds what popup (`glance`) and toolbar button (`badge`) print; the full page prints its own. */
const printed = (memory: Memory, now: Moment): Surfaces => ({
  sidebar: show(judge(memory, RULESETS, now)),
  page: overviewOf(memory, now),
});

function cardOf<Id extends Card['id']>({ cards }: Panel, id: Id): Of<Id> | null {
  return cards.find((one): one is Of<Id> => one.id === id) ?? null; // a card with nothing to say is not drawn
}

/** What each surface says must be what the others say; away from PMM a page that failed is named in other words. */
function agree({ sidebar, page }: Surfaces, unread: boolean): void {
  const { glance, badge } = sidebar;
  expect(page.answers[0]?.title).toBe(glance.sentence);
  if (!unread) expect(glance.sentence).toBe(cardOf(sidebar, 'now')?.sentence);
  expect(page.panel.badge).toEqual(badge);
  expect(page.panel.tab).toEqual(sidebar.tab);
  dates({ sidebar, page });
  stages({ sidebar, page });
  points({ sidebar, page });
  waiting({ sidebar, page });
}

function dates({ sidebar, page }: Surfaces): void {
  const rows = cardOf(sidebar, 'deadlines')?.rows ?? [];
  const said = (list: readonly Pick<(typeof rows)[number], 'leaf' | 'title' | 'left'>[]) =>
    list.map(({ leaf, title, left }) => ({ leaf, title, left }));
  expect(said(sidebar.glance.dates.rows)).toEqual(said(rows));
  expect(said(page.deadlines.rows)).toEqual(said(rows));
  const next = page.answers.find((one) => one.id === 'next');
  if (rows.length > 0) expect(rows.map((row) => row.title)).toContain(next?.title);
  // An estimate is told as one wherever it stands.
  for (const row of rows.filter((one) => one.marks[0]?.icon === 'unofficial' && one.title === next?.title))
    if (next?.leaf?.name === row.leaf?.name) expect(next?.mark?.icon).toBe('unofficial');
}

function stages({ sidebar, page }: Surfaces): void {
  const card = cardOf(sidebar, 'stages');
  const line = sidebar.glance.lines.find(({ label }) => ['Tahap', 'Stage'].includes(label));
  const table = page.recap.tables.find((one) => one.id === 'stages');
  for (const [nth, row] of (card?.rows ?? []).entries()) {
    expect(table?.rows[nth]?.[0]).toBe(row.label);
    if (row.current && line) expect(line.text).toContain(row.label);
  }
}

function points({ sidebar, page }: Surfaces): void {
  const card = cardOf(sidebar, 'points');
  if (!card) return;
  expect(page.points?.card.big).toBe(card.big);
  // The page alone has a place for evidence under each: whose it is comes beside what both say.
  const rows = page.points?.card.rows.map(({ evidence: _, ...row }) => row);
  expect(rows).toEqual(card.rows.map(({ evidence: _, ...row }) => row));
  expect(page.points?.card.conflict).toEqual(card.conflict);
}

function waiting({ sidebar, page }: Surfaces): void {
  const card = cardOf(sidebar, 'approvals');
  if (!card) return;
  const sum = card.groups.reduce((all, one) => all + bare(one.count), 0);
  expect(page.approvals?.rows.filter((row) => row.yours)).toHaveLength(sum);
  const { count } = page.nav.items.find((one) => one.id === 'persetujuan') ?? { count: null }; // the part is not there
  expect(bare(count)).toBe(sum);
  if (sum > 0) expect(sidebar.badge?.text).toBe(count);
}

/** `1.024` as a number; none is 0. */
const bare = (count: string | null): number => Number((count ?? '0').replace(/\D/g, ''));

describe('sidebar, popup, toolbar button and full page say the same', () => {
  it.each(Object.entries(EXAMPLES))('%s', (_, { memory, now }) => {
    for (const language of ['id', 'en'] as const) {
      const settings = { ...memory.settings, language };
      const findings = judge(memory, RULESETS, now);
      agree(printed({ ...memory, settings }, now), findings.answer.case === 'could-not-read');
    }
  });

  it.each(['atasan', 'pegawai'] as const)('of a principal who looks at the side %s', (side) => {
    const memory = listed(thirtyTwo(), { profile: { ...HEAD, side } });
    const surfaces = printed(memory, NOW);
    agree(surfaces, false);
    expect(surfaces.sidebar.badge?.text).toBe('7');
    expect(surfaces.page.nav.items.find((one) => one.id === 'persetujuan')?.count).toBe('7');
  });

  it('of a principal for whom more than a thousand wait', () => {
    const many = Array.from({ length: 1_024 }, (_, n) => approval(`Guru ${n}`));
    agree(printed(listed(many, { profile: HEAD }), NOW), false);
  });

  it('whatever is remembered, on any day', () => {
    fc.assert(
      fc.property(memories, fc.constantFrom(...DAYS), (memory, day) => {
        const unread = judge(memory, RULESETS, at(day)).answer.case === 'could-not-read';
        agree(printed(memory, at(day)), unread);
      }),
      { numRuns: 150 },
    );
  });
});
