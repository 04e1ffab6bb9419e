import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticesOf, ruleFor, whyNotIgnored } from '../../utils/engine/notices';
import {
  NOTICE_MODES,
  type NoticeObservation,
  type NoticeRule,
  STAGES,
  VERDICTS,
} from '../../utils/observations';
import { at, memory, seen } from './memories';
import {
  NOT_OPEN,
  NOTICE_EXAMPLES,
  notice,
  ownRule,
  REJECTED,
  STRANGE,
  withNotices,
} from './notice-examples';

const NOW = at('2024-03-28');
const found = (notices: NoticeObservation[], own: NoticeRule[] = [], settings = {}) =>
  noticesOf(withNotices({ notices, own, settings }).memory, NOW);
const standings = (...told: Parameters<typeof found>) =>
  found(...told).list.map(({ text, standing }) => [text, standing]);

describe('a red notice', () => {
  it('stands as the rules say, what has to be seen first', () => {
    const all = [
      notice(NOT_OPEN, 'boleh-diabaikan'),
      notice(STRANGE, 'tidak-dikenal'),
      notice(REJECTED, 'perlu-perhatian'),
    ];
    expect(standings(all)).toEqual([
      [REJECTED, 'important'],
      [STRANGE, 'unknown'],
      [NOT_OPEN, 'away'],
    ]);
  });

  it('that is none is none of this card’s business', () => {
    const calm = notice(REJECTED, 'perlu-perhatian', { red: false });
    expect(found([calm])).toMatchObject({ list: [], seenAt: null });
  });

  it('is told once, however often it stands there, unless something else becomes of it', () => {
    const twice = [
      notice(NOT_OPEN, 'boleh-diabaikan'),
      notice(`Tahap  penilaian\nbelum dibuka.`, 'boleh-diabaikan'),
    ];
    expect(standings(twice)).toEqual([[NOT_OPEN, 'away']]);
    expect(standings([...twice, notice(NOT_OPEN, 'perlu-perhatian')])).toHaveLength(2);
  });

  it('knows when it was read and what it stands on', () => {
    expect(found([notice(NOT_OPEN, 'boleh-diabaikan')])).toMatchObject({
      seenAt: NOW,
      basis: { by: 'rule', source: 'banyumas-2024', confidence: 'sekunder' },
    });
  });
});

describe('the person’s own rule', () => {
  const unknown = notice(STRANGE, 'tidak-dikenal');
  const goes = notice(NOT_OPEN, 'boleh-diabaikan');

  it('puts away what is not understood, and keeps in view what may go', () => {
    const own = [ownRule(STRANGE, 'ignore'), ownRule(NOT_OPEN, 'show')];
    expect(found([unknown, goes], own).list).toMatchObject([
      { text: STRANGE, standing: 'away', own: own[0]?.id },
      { text: NOT_OPEN, standing: 'kept', own: own[1]?.id },
    ]);
  });

  it('holds for that wording and that stage only', () => {
    expect(standings([unknown], [ownRule(`${STRANGE} Segera.`, 'ignore')])).toEqual([[STRANGE, 'unknown']]);
    expect(standings([unknown], [ownRule(STRANGE, 'ignore', { stage: null })])).toEqual([
      [STRANGE, 'unknown'],
    ]);
    expect(standings([unknown], [ownRule(`  ${STRANGE.replace(' ', ' \n')}`, 'ignore')])).toEqual([
      [STRANGE, 'away'],
    ]);
  });

  it('that asks for what happens anyway decides nothing', () => {
    expect(found([goes], [ownRule(NOT_OPEN, 'ignore')]).list).toMatchObject([
      { standing: 'away', own: null },
    ]);
    expect(found([unknown], [ownRule(STRANGE, 'show')]).list).toMatchObject([
      { standing: 'unknown', own: null },
    ]);
  });

  it('never makes a notice go that has to be seen, and is told as one that is not in force', () => {
    const stays = notice(STRANGE, 'perlu-perhatian');
    const told = found([stays], [ownRule(STRANGE, 'ignore')]);
    expect(told.list).toMatchObject([{ standing: 'important', own: null, mayIgnore: false }]);
    expect(told.own).toMatchObject([{ text: STRANGE, idle: true }]);
    expect(found([], [ownRule(STRANGE, 'ignore')]).own).toMatchObject([{ idle: false }]);
  });

  it('is refused for such a one, and for one of which the end is not known', () => {
    const { memory: told } = withNotices({ notices: [notice(STRANGE, 'perlu-perhatian')] });
    expect(whyNotIgnored(told, { text: STRANGE, stage: 'penilaian' })).toBe('needs-attention');
    expect(whyNotIgnored(told, { text: STRANGE, stage: null })).toBeNull();
    expect(whyNotIgnored(told, { text: 'x'.repeat(300), stage: null })).toBe('too-long');
    expect(found([notice('x'.repeat(300), 'tidak-dikenal')]).list).toMatchObject([{ mayIgnore: false }]);
    expect(found([unknown]).list).toMatchObject([{ mayIgnore: true }]);
  });

  it('is found by its words', () => {
    const rule = ownRule(STRANGE, 'show');
    expect(ruleFor([rule], { text: ` ${STRANGE}`, stage: 'penilaian' })).toBe(rule);
    expect(ruleFor([rule], { text: STRANGE, stage: null })).toBeNull();
  });

  it('of any kind, on any page: what has to be seen is in view', () => {
    const text = fc.constantFrom(NOT_OPEN, STRANGE, REJECTED);
    const stage = fc.option(fc.constantFrom(...STAGES.slice(6)), { nil: null });
    const notices = fc.array(
      fc
        .record({ text, stage, verdict: fc.constantFrom(...VERDICTS), red: fc.boolean() })
        .map(({ text, verdict, ...rest }) => notice(text, verdict, rest)),
      { maxLength: 6 },
    );
    const rules = fc.array(
      fc
        .record({ text, stage, rule: fc.constantFrom('ignore' as const, 'show' as const) })
        .map(({ text, rule, stage }) => ownRule(text, rule, { stage })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(notices, rules, fc.constantFrom(...NOTICE_MODES), (list, own, mode) => {
        const told = noticesOf(
          memory({
            seen: list.map((one) => seen(one, NOW)),
            entries: own,
            settings: { ...memory().settings, notices: mode },
          }),
          NOW,
        );
        const must = list.filter((one) => one.red && one.verdict === 'perlu-perhatian');
        for (const one of must)
          expect(told.list).toContainEqual(
            expect.objectContaining({ text: one.text, stage: one.stage, standing: 'important' }),
          );
        expect(told.list.filter((one) => one.standing === 'important').length > 0).toBe(must.length > 0);
      }),
    );
  });
});

describe('hiding', () => {
  const goes = [notice(NOT_OPEN, 'boleh-diabaikan')];

  it('is what happens unless the person said otherwise', () => {
    expect(found(goes).hides).toBe(true);
    expect(found(goes, [], { notices: 'mark' }).hides).toBe(false);
    expect(found(goes, [], { notices: 'off' }).hides).toBe(false);
  });

  it.each([
    ['paused-hour', false],
    ['paused-page', false],
    ['paused-on', false],
    ['put-away', true],
  ])('%s', (name, hides) => {
    const example = NOTICE_EXAMPLES[name];
    expect(example && noticesOf(example.memory, example.now).hides).toBe(hides);
  });

  it('goes on elsewhere while one page is paused, and after the hour', () => {
    const pause = { until: null, path: '/beranda' };
    expect(found(goes, [], { pause }).hides).toBe(true);
    const hour = { until: at('2024-03-28', '11:24'), path: null };
    const { memory: told } = withNotices({ notices: goes, settings: { pause: hour } });
    expect(noticesOf(told, at('2024-03-28', '11:24')).hides).toBe(true);
  });
});
