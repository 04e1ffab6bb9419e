import type { Memory } from '../../utils/engine/findings';
import type { NoticeObservation, NoticeRule, Settings } from '../../utils/observations';
import { example } from './asking';
import type { Example } from './examples';
import { at, seen } from './memories';
import { listed, NOW as PRINCIPAL_NOW, thirtyTwo } from './principals';

const NOW = at('2024-03-28');

export const NOT_OPEN = 'Tahap penilaian belum dibuka.';
export const NO_RESULT = 'Hasil penilaian belum tersedia.';
export const STRANGE = 'Data penilaian sedang disiapkan ulang oleh sistem.';
export const REJECTED = 'Rencana Anda ditolak. Perbaiki sebelum 31 Maret 2024.';

/** A red notice as the reader gives it. */
export function notice(
  text: string,
  verdict: NoticeObservation['verdict'],
  change: Partial<NoticeObservation> = {},
): NoticeObservation {
  return { kind: 'notice', evidence: text, text, red: true, stage: 'penilaian', verdict, ...change };
}

export function ownRule(
  text: string,
  rule: NoticeRule['rule'],
  change: Partial<NoticeRule> = {},
): NoticeRule {
  return { kind: 'notice-rule', id: `rule ${text}`, at: NOW, text, stage: 'penilaian', rule, ...change };
}

interface Told extends Partial<Pick<Memory, 'path' | 'putAway'>> {
  notices?: NoticeObservation[];
  own?: NoticeRule[];
  settings?: Partial<Settings>;
  of?: Example;
}

/** An example with red notices on the page that was read last. */
export function withNotices({
  notices = [],
  own = [],
  settings,
  of = example('waiting-28-march'),
  ...rest
}: Told): Example {
  const { memory, now } = of;
  return {
    now,
    memory: {
      ...memory,
      path: '/penilaian',
      ...rest,
      settings: { ...memory.settings, ...settings },
      seen: [...memory.seen, ...notices.map((one) => seen(one, now))],
      entries: [...memory.entries, ...own],
    },
  };
}

const GOES = notice(NOT_OPEN, 'boleh-diabaikan');
const GOES_TOO = notice(NO_RESULT, 'boleh-diabaikan');
const UNKNOWN = notice(STRANGE, 'tidak-dikenal');
const STAYS = notice(REJECTED, 'perlu-perhatian', { stage: null });
const DAYS = ['2024-03-28', '2024-03-27', '2024-03-21', '2024-03-20', '2024-03-14', '2024-03-07'];
const LOG = DAYS.flatMap((on) => [
  { on, text: NOT_OPEN, stage: 'penilaian' as const },
  { on, text: NO_RESULT, stage: 'penilaian' as const },
]);

/** Every state of the card, by name. */
export const NOTICE_EXAMPLES: Record<string, Example> = {
  'put-away': withNotices({ notices: [GOES], putAway: LOG.slice(0, 1) }),
  several: withNotices({ notices: [GOES, GOES_TOO, UNKNOWN, STAYS], putAway: LOG }),
  unknown: withNotices({ notices: [UNKNOWN] }),
  important: withNotices({ notices: [STAYS] }),
  'marked-only': withNotices({ notices: [GOES], settings: { notices: 'mark' } }),
  'switched-off': withNotices({ notices: [GOES, UNKNOWN], settings: { notices: 'off' } }),
  'paused-hour': withNotices({
    notices: [GOES],
    settings: { pause: { until: at('2024-03-28', '11:24'), path: null } },
  }),
  'paused-page': withNotices({ notices: [GOES], settings: { pause: { until: null, path: '/penilaian' } } }),
  'paused-on': withNotices({ notices: [GOES], settings: { pause: { until: null, path: null } } }),
  own: withNotices({
    notices: [GOES, GOES_TOO, UNKNOWN, STAYS],
    own: [
      ownRule(STRANGE, 'ignore'),
      ownRule(NOT_OPEN, 'show'),
      ownRule(REJECTED, 'ignore', { stage: null }),
    ],
    putAway: LOG,
  }),
  many: withNotices({
    notices: Array.from({ length: 12 }, (_, n) =>
      notice(`Penilaian bagian ${n + 1} disiapkan.`, 'tidak-dikenal'),
    ),
  }),
  'gone-today': withNotices({ putAway: LOG }),
  principal: withNotices({ notices: [GOES, STAYS], of: { memory: listed(thirtyTwo()), now: PRINCIPAL_NOW } }),
};
