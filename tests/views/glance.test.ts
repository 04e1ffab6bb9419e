import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import type { Findings, Memory } from '../../utils/engine/findings';
import { RULESETS } from '../../utils/rulesets';
import { panel } from '../../utils/views';
import { at, memory, windowDate } from '../engine/memories';
import { NOTICE_EXAMPLES } from '../engine/notice-examples';
import { listed, NOW, thirtyTwo } from '../engine/principals';
import { ALL, card, found, LENT, plain, show, shown } from './shown';

const glance = (name: string) => shown(name).glance;
const bands = (from: { glance: { bands: { text: Parameters<typeof plain>[0] }[] } }) =>
  from.glance.bands.map((one) => plain(one.text));
const lines = (from: { glance: { lines: { label: string; text: string }[] } }) =>
  from.glance.lines.map(({ label, text }) => `${label}: ${text}`);
const ofHead = (memory: Partial<Memory> = {}) =>
  panel(judge(listed(thirtyTwo(), memory), RULESETS, NOW), LENT);

describe('a glance from away', () => {
  it('says what the sidebar says, of every situation but one', () => {
    for (const name of ALL.filter((one) => one !== 'could-not-read')) {
      const whole = shown(name);
      expect(whole.glance.sentence, name).toBe(card(whole, 'now').sentence);
      expect(whole.glance.facts, name).toEqual(card(whole, 'now').facts);
    }
  });

  it('calls no page "this page": another one is open there', () => {
    for (const name of ALL) {
      for (const language of ['id', 'en'] as const) {
        expect(JSON.stringify(shown(name, language).glance), name).not.toMatch(/halaman ini|this page/i);
      }
    }
    expect(glance('could-not-read').sentence).toBe('Kami belum dapat membaca halaman PMM terakhir');
  });

  it('offers nothing that needs a page of the site', () => {
    for (const name of ALL) {
      const intents = [...JSON.stringify(glance(name)).matchAll(/"do":"([\w-]+)"/g)].map(([, one]) => one);
      expect(intents.filter((one) => one !== 'pause' && one !== 'profile' && one !== 'read-again')).toEqual(
        [],
      );
    }
    // Only where the store refused: it is asked anew.
    expect(ALL.filter((name) => JSON.stringify(glance(name)).includes('read-again'))).toEqual(['not-saved']);
  });
});

describe('how old it is', () => {
  it.each([
    ['waiting-28-march', 'Terakhir dibaca hari ini, 10.24'],
    ['stale', 'Terakhir dibaca 2 hari lalu'],
    ['nothing-yet', 'Belum ada halaman PMM yang dibaca'],
  ])('%s', (name, words) => {
    expect(glance(name).lastRead).toBe(words);
  });

  it('yesterday is told with its hour', () => {
    const yesterday = shown('waiting-28-march', 'id', {}, at('2024-03-29', '09:00')).glance;
    expect(yesterday.lastRead).toBe('Terakhir dibaca kemarin, 10.24');
  });
});

describe('what could mislead', () => {
  it.each([
    ['waiting-28-march', []],
    // How old it is stands by itself.
    ['stale', []],
    ['not-saved', ['Perubahan terakhir belum tersimpan. Peramban menolak menyimpan.']],
    ['chosen-against-page', ['Halaman menampilkan Januari–Juni 2024, Pendamping 2025.']],
    ['signed-out', ['Yang tampak: catatan terakhir Sri Rahayu.']],
    ['page-unread', ['Halaman PMM terakhir belum terbaca. Yang tampak dibaca hari ini, 10.24.']],
  ])('%s', (name, told) => {
    const when = name === 'page-unread' ? at('2024-03-28', '18:00') : undefined;
    expect(bands(shown(name, 'id', {}, when))).toEqual(told);
  });

  it('with several people, whose record it is; with one, nobody asks', () => {
    const findings = found('waiting-28-march');
    const nameless = { ...findings, profile: { ...findings.profile, name: null } };
    const known = (people: number, of: Findings = findings) => bands(panel(of, { ...LENT, people }));
    expect(known(1)).toEqual([]);
    expect(known(2)).toEqual([
      'Yang tampak: catatan terakhir Sri Rahayu. Beberapa orang memakai peramban ini.',
    ]);
    expect(known(2, nameless)).toEqual([
      'Nama akun dari catatan ini belum terbaca. Beberapa orang memakai peramban ini.',
    ]);
    expect(known(2, { ...findings, saved: false })).toHaveLength(2);
  });

  it('a notice that has to be seen', () => {
    const told = (name: string) => {
      const example = NOTICE_EXAMPLES[name];
      if (!example) throw new Error(`no example ${name}`);
      return bands(panel(judge(example.memory, RULESETS, example.now), LENT));
    };
    expect(told('important')).toEqual(['Pemberitahuan: 1 perlu perhatian.']);
    expect(told('unknown')).toEqual([]);
  });
});

describe('the dates', () => {
  const dates = (name: string) => glance(name).dates.rows;

  it('are the three of the sidebar', () => {
    for (const name of ALL) {
      const told = ({ title, left, leaf }: { title: string; left: unknown; leaf: unknown }) => [
        title,
        left,
        leaf,
      ];
      expect(dates(name).map(told), name).toEqual(card(shown(name), 'deadlines').rows.map(told));
    }
    expect(glance('waiting-28-march').dates).toMatchObject({ title: 'Tenggat', none: null });
  });

  it('wear a mark where they are not official, and none where they are', () => {
    expect(dates('waiting-28-march')[0]).toMatchObject({ mark: null, detail: null });
    expect(dates('assessed-2026')[0]?.mark).toMatchObject({ icon: 'unofficial' });
    for (const name of ALL) {
      const unsure = card(shown(name), 'deadlines').rows.map((row) => row.marks[0]?.icon === 'unofficial');
      expect(
        dates(name).map((row) => row.mark !== null),
        name,
      ).toEqual(unsure);
    }
  });

  it('wear the mark of the opening day, whose source need not be that of the closing day', () => {
    const mine = windowDate('plan', '2023-12-31', at('2023-12-31'));
    const { glance: told } = show(judge(memory({ entries: [mine] }), RULESETS, at('2024-01-01')));
    expect(told.dates.rows[0]).toMatchObject({ title: 'Masa pengisian rencana dibuka' });
    expect(told.dates.rows[0]?.mark).toMatchObject({ icon: 'unofficial' });
  });

  it('say where page or person and the rule differ, not what the rule once was', () => {
    expect(dates('conflict-page-and-person')[0]?.detail).toBe('Aturan menyebut 31 Maret (SE 0559/2024)');
  });

  it('are told to be missing where there are none', () => {
    const none = show({ ...found('waiting-28-march'), deadlines: [] }).glance.dates;
    expect(none).toEqual({ title: 'Tenggat', none: 'belum ada tanggal', rows: [] });
  });
});

describe('a line each', () => {
  it('stage and points of a teacher', () => {
    expect(lines(shown('waiting-28-march'))).toEqual([
      'Tahap: Perencanaan: Menunggu persetujuan',
      'Poin: 24 direncanakan, 8 sudah selesai. Anjuran 32–128.',
    ]);
  });

  it('the step inside a stage; no points where the rules have none', () => {
    expect(lines(shown('step-2-observing'))[0]).toBe(
      'Tahap: Pelaksanaan: Sedang dikerjakan · Observasi Kinerja',
    );
    expect(lines(shown('assessed-2026'))).toEqual(['Tahap: Penilaian: Sedang dinilai']);
  });

  it('both words where page and person disagree', () => {
    const line = shown('conflict-page-and-person').glance.lines[0];
    expect(plain(line?.conflict)).toContain('Keduanya kami tampilkan');
  });

  it('what is not read is told so, not left out', () => {
    const findings = found('waiting-28-march');
    if (!findings.points) throw new Error('the example has points');
    const points = { ...findings.points, planned: null, earned: null };
    expect(lines(show({ ...findings, points }))[1]).toBe('Poin: Belum terbaca. Anjuran 32–128.');
    const half = show({ ...findings, points: { ...points, earned: 8 } });
    expect(lines(half)[1]).toBe('Poin: Rencana poin belum terbaca, 8 sudah selesai. Anjuran 32–128.');
  });

  it('what waits for a superior', () => {
    expect(lines(ofHead())).toEqual([
      'Menunggu Anda: Perencanaan 4 · Jadwal observasi 2 · Hasil observasi 1',
      'Rencana guru: 19 dari 32 disetujui',
    ]);
  });
});

describe('the way to PMM', () => {
  const path = (change: Partial<Findings>, last: string | null) =>
    panel({ ...found('waiting-28-march'), ...change }, { ...LENT, path: last }).glance.open.path;

  it('leads to the page of the feature that was read last, else to its home', () => {
    expect(path({}, '/pengelolaan-kinerja/perencanaan')).toBe('/pengelolaan-kinerja/perencanaan');
    expect(path({ onPage: false }, '/beranda')).toBe('/pengelolaan-kinerja');
    expect(path({}, null)).toBe('/pengelolaan-kinerja');
    expect(path({}, 'javascript:alert(1)')).toBe('/pengelolaan-kinerja');
  });
});

describe('at rest', () => {
  const rests = (pause: { until: string | null; path: string | null } | null) => {
    const findings = found('waiting-28-march');
    return show({ ...findings, pause: { set: pause, here: false } }).glance.pause;
  };

  it('offers an hour, or until resumed', () => {
    const { label, tip, choices, paused } = rests(null);
    expect(label).toBe('Jeda');
    expect(tip).toMatch(/Pengingat di perangkat tetap datang\.$/);
    expect(choices.map((one) => [one.label, one.intent])).toEqual([
      ['1 jam', { do: 'pause', how: 'hour', path: null }],
      ['Sampai dilanjutkan', { do: 'pause', how: 'on', path: null }],
    ]);
    expect(paused).toBeNull();
  });

  it.each([
    [{ until: at('2024-03-28', '11:10'), path: null }, 'Dijeda sampai 11.10. Halaman PMM tampil apa adanya.'],
    [{ until: null, path: null }, 'Dijeda sampai Anda lanjutkan. Halaman PMM tampil apa adanya.'],
    [{ until: null, path: '/penilaian' }, 'Dijeda di satu halaman PMM. Halaman PMM tampil apa adanya.'],
  ])('is told wherever the person is: %o', (pause, told) => {
    const { paused } = rests(pause);
    expect(plain(paused?.text)).toBe(told);
    expect(paused?.button).toMatchObject({ label: 'Lanjutkan', intent: { do: 'pause', how: 'off' } });
  });
});
