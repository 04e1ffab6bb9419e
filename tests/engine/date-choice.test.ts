import { describe, expect, it } from 'vitest';
import { chooseDate, type WindowDate } from '../../utils/engine/date-choice';
import type { Seen } from '../../utils/engine/findings';
import type { RuleWindow } from '../../utils/rulesets/schema';
import { at, deadline, seen, windowDate } from './memories';

const CHECKED = { checkedOn: '2026-11-21' };
const PAPER = { since: '2024-01-01', source: 'paper', confidence: 'sekunder' as const, ...CHECKED };
const CIRCULAR = { since: '2024-02-02', source: 'circular', confidence: 'resmi' as const, ...CHECKED };
const CLOSES: RuleWindow['closes'] = [
  { value: '2024-01-31', ...PAPER },
  { value: '2024-03-31', ...CIRCULAR },
];
const TODAY = '2024-03-28';

function choose(page: Seen[], entry: WindowDate | null, today = TODAY) {
  const chosen = chooseDate(CLOSES, page, entry, today);
  return { ...chosen, by: chosen.origin.by, others: chosen.others.map((one) => [one.on, one.origin.by]) };
}
const onPage = (on: string, day: string) => seen(deadline('perencanaan', on), at(day));
const own = (on: string, day: string): WindowDate => ({
  kind: 'window-date',
  id: 'own',
  at: at(day),
  window: 'plan',
  on,
  note: null,
});

describe('the closing date', () => {
  it('is the rule’s in force, with the one before beside it', () => {
    expect(choose([], null)).toMatchObject({
      on: '2024-03-31',
      by: 'rule',
      others: [['2024-01-31', 'rule']],
    });
    expect(choose([], null, '2024-02-01')).toMatchObject({ on: '2024-01-31', others: [] });
    expect(choose([], null, '2024-02-02')).toMatchObject({
      on: '2024-03-31',
      others: [['2024-01-31', 'rule']],
    });
  });

  it('is the page’s where it says another day; the rule’s stays beside it', () => {
    expect(choose([onPage('2024-04-05', '2024-03-20')], null)).toMatchObject({
      on: '2024-04-05',
      by: 'page',
      others: [
        ['2024-03-31', 'rule'],
        ['2024-01-31', 'rule'],
      ],
    });
  });

  it('names an official rule where the page or the person says the same day', () => {
    expect(choose([onPage('2024-03-31', '2024-03-20')], null)).toMatchObject({
      by: 'rule',
      on: '2024-03-31',
    });
    expect(choose([], own('2024-03-31', '2024-03-20'))).toMatchObject({ by: 'rule' });
  });

  it('names the page where only the press says the same day', () => {
    expect(choose([onPage('2024-01-31', '2024-01-20')], null, '2024-01-25')).toMatchObject({ by: 'page' });
  });

  it('is the person’s own until the page says something newer; the other stays', () => {
    const page = onPage('2024-04-05', '2024-03-20');
    expect(choose([page], own('2024-03-29', '2024-03-21'))).toMatchObject({ on: '2024-03-29', by: 'person' });
    expect(choose([page], own('2024-03-29', '2024-03-21')).others[0]).toEqual(['2024-04-05', 'page']);
    expect(choose([page], own('2024-03-29', '2024-03-19'))).toMatchObject({ on: '2024-04-05', by: 'page' });
    expect(choose([page], own('2024-03-29', '2024-03-19')).others[0]).toEqual(['2024-03-29', 'person']);
  });

  it('is the newest of several on pages; the rest stay', () => {
    const pages = [onPage('2024-04-05', '2024-03-20'), onPage('2024-04-06', '2024-03-21')];
    expect(choose(pages, null)).toMatchObject({ on: '2024-04-06' });
    expect(choose(pages, null).others[0]).toEqual(['2024-04-05', 'page']);
  });

  it('is unknown where nobody says one, and can then be filled in', () => {
    const unknown: RuleWindow['closes'] = [
      { value: null, since: '2024-01-01', source: null, confidence: null, ...CHECKED },
    ];
    expect(chooseDate(unknown, [], null, TODAY)).toEqual({ on: null, origin: { by: 'none' }, others: [] });
    expect(chooseDate(unknown, [], own('2024-06-20', '2024-03-20'), TODAY)).toMatchObject({
      on: '2024-06-20',
      origin: { by: 'person' },
      others: [],
    });
  });

  it('gives each other day its own beginning', () => {
    const chosen = chooseDate(
      CLOSES,
      [],
      windowDate('plan', '2024-03-29', at('2024-03-20')) as WindowDate,
      TODAY,
    );
    expect(chosen.others.map((one) => one.since)).toEqual(['2024-02-02', '2024-01-01']);
  });
});
