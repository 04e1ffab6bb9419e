import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULESETS } from '../../utils/rulesets';
import type { Overview, TimelineLane } from '../../utils/views/view';
import { EXAMPLES } from '../engine/examples';
import {
  at,
  memory,
  ownDate,
  ownStage,
  page,
  period,
  points,
  reading,
  seen,
  stage,
  windowDate,
} from '../engine/memories';
import { approval, listed, NOW, thirtyTwo } from '../engine/principals';
import { DAYS, memories } from './any-memory';
import { overviewOf } from './overviews';
import { ALL, plain, shown, texts } from './shown';

const HALF = period('2024-01-01', '2024-06-30');
const MARCH = at('2024-03-28');

function memoryOf(name: string) {
  const found = EXAMPLES[name];
  if (!found) throw new Error(name);
  return found.memory;
}

function of(name: string): Overview {
  const found = EXAMPLES[name];
  if (!found) throw new Error(name);
  return overviewOf(found.memory, found.now);
}
const lanes = (whole: Overview): TimelineLane[] => whole.timeline.rows.flatMap((row) => row.lanes);
const laneOf = (whole: Overview, words: string | RegExp): TimelineLane => {
  const found = lanes(whole).find((lane) => lane.text?.text.match(words));
  if (!found) throw new Error(`no lane ${words} among ${lanes(whole).map((one) => one.text?.text)}`);
  return found;
};

describe('the full page', () => {
  it.each(ALL)('%s: says the sentence and the dates of the panel', (name) => {
    const whole = of(name);
    expect(whole.answers[0]?.title).toBe(shown(name).glance.sentence);
    const dates = shown(name).cards.find((one) => one.id === 'deadlines');
    const rows = dates?.id === 'deadlines' ? dates.rows.map((row) => row.title) : [];
    expect(whole.deadlines.rows.map((row) => row.title)).toEqual(rows);
    expect(whole.answers).toHaveLength(3);
  });

  it('tells the nearest date as the estimate that it is', () => {
    const next = of('assessed-2026').answers.find((one) => one.id === 'next');
    expect(next?.mark).toMatchObject({ icon: 'unofficial', text: expect.stringContaining('Perkiraan') });
    const sure = of('waiting-28-march').answers.find((one) => one.id === 'next');
    expect(sure?.mark).toBeNull();
  });

  it('passes over no other date of the day that the first answer speaks of', () => {
    const told = reading(MARCH, [HALF, stage('perencanaan', 'menunggu-persetujuan')]);
    const entries = [ownDate('Rapat', '2024-03-31', MARCH)];
    const { answers } = overviewOf({ ...told, entries }, MARCH);
    expect(answers[0]?.leaf?.day).toBe('31');
    expect(answers[1]?.title).toBe('Rapat');
  });

  it.each(['could-not-read', 'page-unread', 'signed-out'])('%s: never speaks of "this page"', (name) => {
    const whole = { ...of(name), panel: null };
    expect(JSON.stringify([whole.answers, whole.bands])).not.toContain('halaman ini');
    expect(whole.bands.length + whole.answers.length).toBeGreaterThan(2);
  });

  it('keeps the band of an old reading, without a button that needs a page of PMM', () => {
    const [band] = of('stale').bands;
    expect(plain(band?.text)).toMatch(/^Terakhir dibaca/);
    expect(band?.button).toBeNull();
  });

  it('prints no hole, whatever is remembered', () => {
    fc.assert(
      fc.property(memories, fc.constantFrom(...DAYS), (whole, day) => {
        const printed = texts({ ...overviewOf(whole, at(day)), panel: null });
        for (const { path, text } of printed) {
          expect(text, path).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\bnull\b/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a part in the navigation for each that is painted, and no other', () => {
    const teacher = of('waiting-28-march').nav.items.map((one) => one.id);
    expect(teacher).toContain('poin');
    expect(teacher).not.toContain('persetujuan');
    const head = overviewOf(listed(thirtyTwo()), NOW).nav.items;
    expect(head.find((one) => one.id === 'persetujuan')?.count).toBe('7');
    expect(of('assessed-2026').nav.items.map((one) => one.id)).not.toContain('poin');
  });
});

describe('the timeline', () => {
  const waiting = reading(MARCH, [page('perencanaan'), HALF, stage('perencanaan', 'dikerjakan')]);

  it('draws a window that a circular moved in two looks, and says what it was before', () => {
    const whole = overviewOf(waiting, MARCH);
    const plan = laneOf(whole, /diperpanjang s\.d\. 31 Mar/);
    expect(plan.bars.map((one) => one.style)).toEqual(['estimate', 'extended']);
    expect(plan.bars[0]?.to).toBeCloseTo(31 / 366, 5);
    expect(plan.bars[1]?.to).toBeCloseTo(91 / 366, 5);
    const line = whole.timeline.list.rows.find(({ text }) => text.includes('Masa pengisian rencana ditutup'));
    expect(line?.text).toMatch(/31 Maret, sebelumnya 31 Januari \(Koran Linggau Pos/);
    expect(line?.mark?.text).toMatch(/SE 0559/);
  });

  it('never gives the look of a rule to what no official text says', () => {
    const whole = of('assessed-2026');
    const styles = lanes(whole).flatMap((lane) => [...lane.bars, ...lane.dots].map((one) => one.style));
    expect(styles).not.toContain('rule');
    expect(styles).not.toContain('closes-rule');
    expect(styles).toContain('closes-estimate');
  });

  it("draws what the person moved as the person's own", () => {
    const entries = [windowDate('assess', '2024-06-21', MARCH), ownDate('Observasi', '2024-04-03', MARCH)];
    const whole = overviewOf({ ...waiting, entries }, MARCH);
    expect(laneOf(whole, 's.d. 21 Jun').dots).toMatchObject([{ style: 'closes-own' }]);
    expect(laneOf(whole, 'Observasi, 3 Apr').dots).toMatchObject([{ style: 'own' }]);
  });

  it('names a month and the year of the drawing once', () => {
    const whole = of('assessed-2026');
    expect(laneOf(whole, /^8–21 Jan, belum resmi$/).bars).toHaveLength(1);
    const later = overviewOf(
      { ...waiting, profile: { ...waiting.profile, period: '2024-1' } },
      at('2026-11-21'),
    );
    expect(laneOf(later, /diperpanjang/).text?.text).toBe('diperpanjang s.d. 31 Mar');
  });

  it('shades what belongs to the other half of the year and draws it all the same', () => {
    const whole = overviewOf(waiting, MARCH);
    expect(whole.timeline.shaded).toMatchObject([{ to: 1 }]);
    expect(whole.timeline.shaded[0]?.from).toBeCloseTo(182 / 366, 5);
    expect(laneOf(whole, 's.d. 31 Des').dots[0]?.at).toBe(1);
  });

  it('counts as done what was handed in, never what only began or is being rated', () => {
    const done = (status: Parameters<typeof stage>[1], name: Parameters<typeof stage>[0]) =>
      lanes(overviewOf(reading(MARCH, [HALF, stage(name, status)]), MARCH)).some((lane) =>
        lane.dots.some((dot) => dot.style === 'done'),
      );
    expect(done('menunggu-persetujuan', 'perencanaan')).toBe(true);
    expect(done('disetujui', 'perencanaan')).toBe(true);
    expect(done('dikerjakan', 'perencanaan')).toBe(false);
    expect(done('menunggu-persetujuan', 'penilaian')).toBe(false);
  });

  it('says of a stage without any date that none is known', () => {
    const last = of('assessed-2026').timeline.rows.find((row) => row.label === 'Tindak Lanjut');
    expect(last).toMatchObject({ lanes: [], note: 'tanggal belum diketahui' });
  });

  it('shows today only in its own year', () => {
    expect(overviewOf(waiting, MARCH).timeline.today?.at).toBeCloseTo(87 / 366, 5);
    const chosen = { ...waiting, profile: { ...waiting.profile, period: '2026' } };
    expect(overviewOf(chosen, MARCH).timeline.today).toBeNull();
  });

  it('draws ten thousand own dates at most once a day', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => ({
      ...ownDate('Acara', `2024-0${(index % 6) + 1}-${10 + (index % 18)}`, MARCH),
      id: `own-${index}`,
    }));
    const row = overviewOf({ ...waiting, entries }, MARCH).timeline.rows.find(
      (one) => one.label === 'Acara Anda',
    );
    expect(row?.lanes[0]?.dots.length).toBeLessThanOrEqual(366);
    expect(row?.lanes[0]?.text?.text).toBe('10.000 tanggal');
  });

  it('keeps everything within the drawing', () => {
    for (const name of ALL)
      for (const lane of lanes(of(name)))
        for (const place of [
          ...lane.bars.flatMap((one) => [one.from, one.to]),
          ...lane.dots.map((one) => one.at),
        ]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
  });
});

describe('points over time', () => {
  const whole = overviewOf(reading(MARCH, [HALF, points(44, 8)]), MARCH);

  it('end in what the card says, with the band that is recommended', () => {
    const plot = whole.points?.plot;
    expect(plot?.ends.planned?.text).toBe('44 direncanakan');
    expect(plot?.ends.earned?.text).toBe('8 selesai');
    expect(plot?.ends.planned?.y).toBeCloseTo(1 - 44 / 64, 5);
    expect(plot?.band).toMatchObject({ bottom: 0.5, top: 0, label: 'anjuran 32 sampai 128' });
    expect(plot?.name).toContain('Direncanakan sampai kini: 44. Selesai: 8. Anjuran: 32 sampai 128.');
  });

  it('are told without a drawing where nothing is known, and not at all where the rules have none', () => {
    expect(overviewOf(reading(MARCH, [HALF]), MARCH).points?.plot).toBeNull();
    expect(of('assessed-2026').points).toBeNull();
  });
});

describe('other periods', () => {
  const old = reading(MARCH, [HALF, stage('perencanaan', 'disetujui'), points(44, 36)]);
  const now = at('2026-11-21');

  it('keep their record when the rules have changed, with the way to look at it', () => {
    const whole = overviewOf(reading(now, [period('2026-01-01', '2026-12-31')]), now, {
      kept: { '2024-1': old },
    });
    expect(whole.records?.rows).toMatchObject([
      {
        title: 'Januari–Juni 2024',
        lines: ['Perencanaan: Disetujui', 'Poin: 44 direncanakan, 36 selesai'],
        look: { intent: { do: 'profile', change: { period: '2024-1' } } },
      },
    ]);
    expect(whole.back).toBeNull();
  });

  it('in view are said to be looked back at, and one press goes back', () => {
    const chosen = { ...old, profile: { ...old.profile, period: '2024-1' } };
    const whole = overviewOf(chosen, now, { followed: '2026' });
    expect(
      texts(whole.back)
        .map((one) => one.text)
        .join(' '),
    ).toContain('melihat kembali Januari–Juni 2024');
    expect(whole.back?.button?.intent).toEqual({ do: 'profile', change: { period: null } });
    expect(whole.periods.options.filter((one) => one.chosen).map((one) => one.id)).toEqual(['2024-1']);
  });

  it('are all there after ten years, those without rules too, the newest first', () => {
    const late = at('2036-03-01');
    const years = Array.from({ length: 10 }, (_, n) => `${2035 - n}`);
    const kept = Object.fromEntries(
      years.map((year) => [year, reading(at(`${year}-12-01`), [stage('penilaian', 'disetujui')])]),
    );
    const whole = overviewOf(reading(late, [period('2036-01-01', '2036-12-31')]), late, { kept });
    expect(whole.records?.rows.map((one) => one.title)).toEqual(years);
    for (const { lines } of whole.records?.rows ?? []) expect(lines).toContain('Penilaian: Disetujui');
    expect(whole.periods.options.map((one) => one.id)).toEqual(expect.arrayContaining([...years, '2036']));
  });

  it('are not offered where nothing is kept', () => {
    expect(of('waiting-28-march').records).toBeNull();
  });
});

describe('the age of the rules', () => {
  it('is told always, and warned of after half a year', () => {
    const on = (day: string) => overviewOf(memory(), at(day));
    expect(on('2026-11-21').nav.foot).toContain('Aturan diperiksa 21 November 2026.');
    expect(on('2027-05-23').old).toBeNull();
    expect(on('2027-05-24').old?.text[0]).toEqual({
      strong: 'Aturan ini terakhir diperiksa 21 November 2026.',
    });
  });

  it('is not told of a year without rules', () => {
    expect(overviewOf(memory(), at('2028-03-01')).old).toBeNull();
    expect(overviewOf(memory(), at('2028-03-01')).nav.foot).toHaveLength(1);
  });
});

describe('approvals', () => {
  const whole = overviewOf(
    listed([...thirtyTwo(), approval('Sri Rahayu', { what: 'penilaian', status: 'disetujui' })]),
    NOW,
  );
  const fitting = (id: string) => whole.approvals?.rows.filter((row) => row.fits.includes(id)) ?? [];

  it('stand the longest wait first, each filter with as many rows as it says', () => {
    expect(
      fitting('yours')
        .map((row) => row.name)
        .slice(0, 2),
    ).toEqual(['Sri Rahayu', 'Bambang Hartono']);
    for (const { id, label } of whole.approvals?.filters ?? [])
      expect(label).toMatch(new RegExp(` ${fitting(id).length}$`));
  });

  it('never tell a predikat, and never since when nobody has said so', () => {
    expect(
      texts(whole.approvals)
        .map((one) => one.text)
        .join(' '),
    ).not.toMatch(/predikat|Sangat Baik/i);
    for (const row of fitting('all').filter((one) => one.wait === null)) expect(row.since).toBe('–');
  });

  it('lead nowhere on a page that is not there', () => {
    expect(whole.approvals?.roster.all.rows.every((row) => row.show === null)).toBe(true);
  });
});

describe('questions', () => {
  it.each(['id', 'en'] as const)('each has words in %s for every statement, with its mark', (language) => {
    const blank = memory();
    const whole = overviewOf({ ...blank, settings: { ...blank.settings, language } }, at('2026-11-21'));
    expect(whole.questions.rows).toHaveLength(11);
    expect(whole.questions.rows.flatMap((one) => one.answer)).toHaveLength(16);
    const plt = whole.questions.rows.find((one) => one.id === 'plt');
    expect(plt?.answer.map((one) => one.mark.icon)).toEqual(['unofficial', 'book', 'book']);
  });
});

describe('settings', () => {
  it('have one sentence each, and show what is set', () => {
    const { groups } = overviewOf(listed(thirtyTwo()), NOW).settings;
    const all = groups.flatMap((group) => group.settings);
    expect(all.map((one) => one.id)).toEqual(
      expect.arrayContaining([
        'role',
        'employment',
        'textSize',
        'theme',
        'language',
        'notices',
        'keepNames',
        'roster',
      ]),
    );
    for (const one of all) expect(one.text, one.id).toMatch(/^[A-Z].+\.$/);
    const role = all.find((one) => one.id === 'role')?.options?.filter((one) => one.chosen);
    expect(role?.map((one) => one.label)).toEqual(['Kepala Sekolah']);
  });

  it('have those of reminders among them, days as switches of their own', () => {
    const group = of('waiting-28-march').settings.groups.find((one) => one.id === 'pengingat');
    expect(group?.settings.map((one) => one.id)).toEqual(
      ['days', 'quiet', 'weekdays', 'device'].map((one) => `reminder-${one}`),
    );
    const days = group?.settings[0];
    expect(days?.many).toBe(true);
    expect(days?.options?.filter((one) => one.chosen).length).toBeGreaterThan(1);
    for (const one of group?.settings ?? []) expect(one.text, one.id).toMatch(/\.$/);
  });

  it.each([
    ['missing', null, 'Peramban ini tidak mendukung pemberitahuan kami.', false],
    ['refused', 'Peramban belum mengizinkan pemberitahuan.', 'Tampil walau PMM tidak dibuka', true],
  ] as const)('say plainly that notifications are %s, once', (device, note, text, choice) => {
    const { groups } = overviewOf(reading(NOW, [stage('perencanaan', 'dikerjakan')]), NOW, {
      device,
    }).settings;
    const group = groups.find((one) => one.id === 'pengingat');
    const row = group?.settings.find((one) => one.id === 'reminder-device');
    expect(group?.note ?? null).toEqual(note && expect.stringContaining(note));
    expect(row?.text).toContain(text);
    expect(row?.options !== null).toBe(choice);
  });

  it('hold the log of what was put away, on any day, whether or not its card is drawn', () => {
    const putAway = [
      { on: '2024-03-20', text: 'Tahap penilaian belum dibuka.', stage: 'penilaian' as const },
    ];
    const { noticeLog } = overviewOf({ ...memoryOf('waiting-28-march'), putAway }, NOW).settings;
    expect(noticeLog?.rows).toEqual([{ day: '20 Maret', quote: '“Tahap penilaian belum dibuka.”' }]);
    expect(overviewOf(memoryOf('waiting-28-march'), NOW).settings.noticeLog).toBeNull();
  });

  it('of names are a superior’s alone, and erasing asks first', () => {
    const { groups } = of('waiting-28-march').settings;
    expect(groups.map((one) => one.id)).not.toContain('nama');
    expect(groups.find((one) => one.id === 'data')?.settings[0]?.confirm?.title).toBe('Hapus semua data?');
  });
});

describe('the recap', () => {
  it('holds few enough rows for one page, and says how many more there are', () => {
    const entries = [
      ownStage('perencanaan', 'disetujui', MARCH),
      ...Array.from({ length: 40 }, (_, index) => ({
        ...ownDate(`Acara ${index}`, '2024-04-03', MARCH),
        id: `own-${index}`,
      })),
    ];
    const { recap } = overviewOf({ ...reading(MARCH, [HALF]), entries }, MARCH);
    const dates = recap.tables.find((one) => one.id === 'dates');
    expect(dates?.rows.length).toBeLessThanOrEqual(7);
    expect(dates?.more).toMatch(/^dan \d+ lagi/);
    expect(recap.tables.find((one) => one.id === 'stages')?.rows[0]).toEqual([
      'Perencanaan',
      'Disetujui',
      '–',
      'Anda isi sendiri',
    ]);
  });

  it('never gives a day of reading for the day on which something happened', () => {
    const { recap } = overviewOf(reading(MARCH, [HALF, stage('perencanaan', 'dikerjakan')]), MARCH);
    expect(recap.tables.find((one) => one.id === 'stages')?.rows[0]?.[2]).toBe('terbaca 28 Maret 2024');
    // On paper "today" is soon another day.
    expect(recap.facts.find((one) => one.label === 'Terakhir dibaca')?.text).toBe('28 Maret 2024, 10.24');
  });

  it('names nobody but the person', () => {
    const { recap } = overviewOf(listed(thirtyTwo()), NOW);
    expect(JSON.stringify(recap)).not.toContain('Sri Rahayu');
    expect(JSON.stringify(recap)).toContain('Endang Lestari');
  });
});

it('knows every ruleset as a period to choose, and the page to follow', () => {
  const { options } = overviewOf(memory({ seen: [seen(HALF, MARCH)] }), MARCH).periods;
  expect(options.map((one) => one.id)).toEqual(['', ...RULESETS.map((one) => one.id)]);
  expect(options[0]).toMatchObject({ label: 'Ikuti halaman (Januari–Juni 2024)', chosen: true });
});
