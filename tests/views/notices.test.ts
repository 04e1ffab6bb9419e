import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import type { Never, Unclear } from '../../utils/notices/verdict';
import { RULESETS } from '../../utils/rulesets';
import { askWords, hasImportant, noticeOrders, noticesCard } from '../../utils/views/notices';
import { RULE_WORDS } from '../../utils/views/words/notice-rules';
import { at } from '../engine/memories';
import {
  NO_RESULT,
  NOT_OPEN,
  NOTICE_EXAMPLES,
  notice,
  ownRule,
  REJECTED,
  STRANGE,
  withNotices,
} from '../engine/notice-examples';
import { sceneOf, show, texts, words } from './shown';

const findings = ({ memory, now }: ReturnType<typeof withNotices>) => judge(memory, RULESETS, now);
const scene = (example: ReturnType<typeof withNotices>) => sceneOf(findings(example));
function example(name: string) {
  const found = NOTICE_EXAMPLES[name];
  if (!found) throw new Error(`no example ${name}`);
  return found;
}
function card(told: ReturnType<typeof withNotices>) {
  const made = noticesCard(scene(told));
  if (!made) throw new Error('no card');
  return made;
}
const ids = (told: ReturnType<typeof withNotices>) => show(findings(told)).cards.map(({ id }) => id);
const GOES = notice(NOT_OPEN, 'boleh-diabaikan');

describe('a notice that was put away', () => {
  const made = card(example('put-away'));
  const [row] = made.rows;

  it('is quoted, told, and can come back', () => {
    expect(row).toMatchObject({
      tone: 'away',
      label: 'Merah, tahap Penilaian',
      quote: `“${NOT_OPEN}”`,
      hidden: true,
      text: ['Tahap Penilaian memang belum dimulai.', 'Kami sembunyikan, tidak dihapus.'],
    });
    expect(row?.buttons).toMatchObject([
      { label: 'Tampilkan lagi', intent: { do: 'bring-back', text: NOT_OPEN } },
      {
        label: 'Tampilkan selalu',
        intent: {
          do: 'submit',
          form: 'notice-rule',
          values: { text: NOT_OPEN, stage: 'penilaian', rule: 'show' },
        },
      },
    ]);
  });

  it('says why, with the one source and its day, and that it is not official', () => {
    expect(row?.why?.text).toEqual([
      'Merah, tentang tahap penilaian, dan tidak meminta apa pun.',
      'Satu lokakarya, 13 November 2024, menjawab: abaikan saja.',
      'Hanya itu sumbernya. Teks resminya belum kami temukan.',
    ]);
    expect(words(made.marks)).toEqual(['Dibaca dari halaman, 10.24', 'Belum resmi: catatan lokakarya']);
    expect(made.marks.map(({ icon }) => icon)).toEqual(['eye', 'unofficial']);
  });

  it('of a stage of which no page said today that it has not begun is not said to be so', () => {
    const { memory, now } = example('put-away');
    const old = memory.seen.map((one) =>
      one.observation.kind === 'stage' ? { ...one, seenAt: at('2024-03-27'), since: at('2024-03-27') } : one,
    );
    expect(card({ memory: { ...memory, seen: old }, now }).rows[0]?.text[0]).toBe(
      'Ini hanya memberi tahu keadaan.',
    );
  });

  it('is counted by the surface, and all come back together where there are several', () => {
    expect(made).toMatchObject({ count: '{n} disembunyikan', all: null });
    const two = withNotices({ notices: [GOES, notice(NO_RESULT, 'boleh-diabaikan')] });
    expect(card(two).all?.intent).toEqual({ do: 'bring-back', text: null });
  });
});

describe('where nothing was hidden nothing is said to be', () => {
  it.each([
    ['marked-only', 'Boleh diabaikan. Kami tandai saja, di halaman tetap tampil.'],
    ['switched-off', 'Boleh diabaikan. Penyembunyian dimatikan, jadi tetap tampil.'],
    ['paused-hour', 'Boleh diabaikan. Pendamping sedang dijeda, jadi tetap tampil.'],
    ['paused-page', 'Boleh diabaikan. Pendamping sedang dijeda, jadi tetap tampil.'],
  ])('%s', (name, told) => {
    const made = card(example(name));
    const row = made.rows.find(({ tone }) => tone === 'away');
    expect(row).toMatchObject({ hidden: false, buttons: [] });
    expect(row?.text.at(-1)).toBe(told);
    const said = texts(made.rows).map(({ text }) => text);
    expect(said.filter((text) => text.includes('Kami sembunyikan,'))).toEqual([]);
    expect(made.all).toBeNull();
  });
});

describe('a notice', () => {
  it('that is not understood is left alone, and the person may say that it may go', () => {
    const [row] = card(example('unknown')).rows;
    expect(row).toMatchObject({
      tone: 'unknown',
      hidden: false,
      text: ['Kami belum mengenal pemberitahuan ini. Mohon dibaca.'],
    });
    expect(row?.buttons).toMatchObject([
      { label: 'Boleh diabaikan', intent: { values: { text: STRANGE, stage: 'penilaian', rule: 'ignore' } } },
    ]);
  });

  it('of which the end is not known cannot be let go', () => {
    const long = withNotices({ notices: [notice('x'.repeat(300), 'tidak-dikenal')] });
    expect(card(long).rows[0]?.buttons).toEqual([]);
  });

  it('that has to be seen stands first, moves the card up, and offers no way to hide it', () => {
    const told = example('several');
    const made = card(told);
    expect(made.rows[0]).toMatchObject({
      tone: 'important',
      quote: `“${REJECTED}”`,
      buttons: [],
      hidden: false,
    });
    expect(made).toMatchObject({ meta: '1 perlu perhatian', count: null });
    expect(hasImportant(scene(told))).toBe(true);
    expect(ids(told).slice(0, 2)).toEqual(['now', 'notices']);
    expect(ids(example('principal')).slice(0, 2)).toEqual(['now', 'notices']);
  });

  it('else stands between the dates and the claims', () => {
    const order = ids(example('put-away'));
    expect(order.slice(order.indexOf('deadlines'), order.indexOf('claims') + 1)).toEqual([
      'deadlines',
      'notices',
      'claims',
    ]);
  });
});

describe('the person’s own rules', () => {
  const made = card(example('own'));

  it('say what they did, and are taken back where they did it', () => {
    const ignored = made.rows.find(({ quote }) => quote.includes(STRANGE));
    expect(ignored).toMatchObject({ hidden: true, why: null });
    expect(ignored?.text).toEqual(['Anda menandainya boleh diabaikan.', 'Kami sembunyikan, tidak dihapus.']);
    expect(ignored?.buttons.at(-1)?.intent).toEqual({ do: 'remove', entry: `rule ${STRANGE}` });
    const kept = made.rows.find(({ tone }) => tone === 'kept');
    expect(kept).toMatchObject({ hidden: false, text: ['Anda memilih untuk selalu menampilkannya.'] });
    expect(kept?.buttons).toMatchObject([{ intent: { do: 'remove', entry: `rule ${NOT_OPEN}` } }]);
  });

  it('are listed, each with its day and what takes it back; one that is not in force says so', () => {
    expect(made.own?.title).toBe('Pilihan Anda (3)');
    expect(made.own?.rows).toMatchObject([
      { detail: 'Boleh diabaikan, sejak 28 Maret, tahap Penilaian', note: null },
      { detail: 'Selalu tampil, sejak 28 Maret, tahap Penilaian', note: null },
      {
        detail: 'Boleh diabaikan, sejak 28 Maret',
        note: 'Tidak berlaku sekarang: pemberitahuan ini perlu perhatian.',
      },
    ]);
    const labels = made.own?.rows.map(({ remove }) => remove.label) ?? [];
    expect(new Set(labels).size).toBe(3);
  });

  it('keep the card there, and are handed to boot as they are', () => {
    const told = withNotices({ own: [ownRule(STRANGE, 'ignore')] });
    expect(card(told)).toMatchObject({ rows: [], nothing: 'Tidak ada pemberitahuan merah di halaman ini.' });
    expect(noticeOrders(scene(told))).toEqual({
      mode: 'put-away',
      pause: null,
      own: [{ text: STRANGE, stage: 'penilaian', rule: 'ignore' }],
    });
  });
});

describe('the card', () => {
  it('is not drawn where it has nothing to say', () => {
    expect(noticesCard(scene(withNotices({})))).toBeNull();
    const calm = withNotices({ notices: [notice(NOT_OPEN, 'tidak-dikenal', { red: false })] });
    expect(noticesCard(scene(calm))).toBeNull();
    const yesterday = withNotices({ putAway: [{ on: '2024-03-27', text: NOT_OPEN, stage: 'penilaian' }] });
    expect(noticesCard(scene(yesterday))).toBeNull();
  });

  it('is drawn for the rest of the day on which something was put away, with its log', () => {
    const made = card(example('gone-today'));
    expect(made.log?.title).toBe('Riwayat (12)');
    expect(made.log?.rows[0]).toEqual({ day: '28 Maret', quote: `“${NOT_OPEN}”` });
  });

  it('quotes a page’s words as they are, whatever stands in them', () => {
    const odd = '<b>{n}</b> “$&” {stage}';
    const made = card(withNotices({ notices: [notice(odd, 'tidak-dikenal')] }));
    expect(made.rows[0]?.quote).toBe(`“${odd}”`);
  });
});

describe('what boot is given', () => {
  it('is the pause as it was set, wherever it holds, until it is over', () => {
    expect(noticeOrders(scene(example('paused-page'))).pause).toEqual({ until: null, path: '/penilaian' });
    const { memory } = example('paused-hour');
    expect(noticeOrders(sceneOf(judge(memory, RULESETS, at('2024-03-28', '11:24')))).pause).toBeNull();
  });
});

it('every reason that a verdict can give has its words', () => {
  const reasons = {
    failure: 1,
    returned: 1,
    required: 1,
    upload: 1,
    session: 1,
    deadline: 1,
    locked: 1,
    mismatch: 1,
    loss: 1,
    request: 1,
    'date-ahead': 1,
    action: 1,
    dialog: 1,
    'too-large': 1,
    'holds-more': 1,
    field: 1,
    'not-red': 1,
    'other-stage': 1,
    'no-stage': 1,
    'not-understood': 1,
    elsewhere: 1,
    'own-work': 1,
    'generated-words': 1,
    'hidden-words': 1,
    'unsure-ground': 1,
    'inside-red': 1,
    'in-form': 1,
    'in-article': 1,
    'one-of-many': 1,
    shadow: 1,
  } satisfies Record<Never | Unclear, 1>;
  const wanted = Object.keys(reasons).filter((one) => one !== 'not-red'); // that it is not red is all there is to say
  expect(Object.keys(RULE_WORDS.id).sort()).toEqual(wanted.sort());
  const { rules } = askWords(scene(example('put-away')));
  expect(rules['state-only']).toBe('Satu lokakarya, 13 November 2024, menjawab: abaikan saja.');
});
