import { describe, expect, it } from 'vitest';
import { judge } from '../../utils/engine';
import type { Memory } from '../../utils/engine/findings';
import { RULESETS } from '../../utils/rulesets';
import type { Panel } from '../../utils/views/view';
import { at, period, reading, seen, stage, unread } from '../engine/memories';
import { approval, byHand, HEAD, listed, NOW, thirtyTwo } from '../engine/principals';
import { card, type Language, show, texts, words } from './shown';

function panelOf(memory: Memory, now = NOW, language: Language = 'id'): Panel {
  return show(judge({ ...memory, settings: { ...memory.settings, language } }, RULESETS, now));
}
const SCHOOL = listed(thirtyTwo());

describe('the card of a superior', () => {
  const found = card(panelOf(SCHOOL), 'approvals');
  it('reads as the design draws it', () => {
    expect([found.title, found.meta]).toEqual(['Menunggu Anda', 'tertua dahulu']);
    expect(found.groups.map((one) => `${one.title} ${one.count}`)).toEqual([
      'Perencanaan 4',
      'Jadwal observasi 2',
      'Hasil observasi 1',
    ]);
    const [sri, bambang, maria] = found.groups[0]?.rows ?? [];
    expect(sri).toMatchObject({ name: 'Sri Rahayu', detail: 'diajukan 19 Mar', bar: 1 });
    expect([sri?.wait, bambang?.wait, maria?.wait]).toEqual([
      { style: 'urgent', icon: 'alarm', text: '9 hari' },
      { style: 'soon', icon: 'clock', text: '7 hari' },
      { style: 'calm', icon: null, text: '3 hari' },
    ]);
    expect(sri?.show).toMatchObject({
      label: 'Tunjukkan Sri Rahayu di halaman',
      intent: { do: 'show-on-page', stage: null, person: { name: 'Sri Rahayu', distinct: null } },
    });
    expect(words(found.marks)).toEqual(['Dibaca dari halaman, 10.24']);
  });

  it('draws everybody with four fills, and says the same in words', () => {
    const { roster } = found;
    expect(roster.name).toBe('19 disetujui, 4 menunggu Anda, 2 menunggu guru, 7 belum diajukan');
    expect(roster.meta).toBe('19 dari 32 disetujui');
    expect(roster.squares.map((one) => `${one.fill} ${one.count}`)).toEqual([
      'solid 19',
      'ink 4',
      'hatched 2',
      'outline 7',
    ]);
    expect(roster.copy).toMatchObject({ label: 'Salin 7 nama' });
    expect(roster.copy?.intent).toMatchObject({
      text: expect.stringMatching(/^Belum mengajukan.*\nRizky 1\n/),
    });
    expect(roster.all.rows).toHaveLength(32);
    expect(new Set(roster.all.rows.map((one) => one.id)).size).toBe(32);
  });

  it('says how old the list is once it is old, and of each row that is older', () => {
    const old = card(panelOf(SCHOOL, at('2024-03-30')), 'approvals');
    expect(words(old.marks)).toEqual(['Terakhir terbaca 28 Maret, 10.24']);
    expect(old.groups[0]?.rows[0]?.detail).toBe('diajukan 19 Mar · dibaca 28 Mar');
  });

  it('says how many rows of the page it could not understand, and then never that nothing waits', () => {
    const odd = [1, 2].map((n) => unread(`approval-state ${n}`));
    const panel = panelOf(listed([approval('Sri'), ...odd]));
    const lost = '2 baris di halaman statusnya tidak terbaca';
    expect(words(card(panel, 'approvals').marks)).toEqual([lost, 'Dibaca dari halaman, 10.24']);
    const row = card(panel, 'read').rows.find((one) => one.label === 'Status pengajuan');
    expect(row).toMatchObject({ value: '2 baris belum terbaca', state: 'unread' });
    const settled = panelOf(listed([approval('Sri', { status: 'disetujui' }), ...odd.slice(1)]));
    expect(card(settled, 'approvals')).toMatchObject({ nothing: null });
    expect(words(card(settled, 'approvals').marks)[0]).toBe('1 baris di halaman statusnya tidak terbaca');
    expect(card(settled, 'now').sentence).not.toBe('Tidak ada pengajuan yang menunggu Anda');
  });

  it('tells a day that was only seen from one that the page gives', () => {
    const rows = [approval('Sri'), approval('Nur', { what: 'hasil-observasi', since: '2024-03-25' })];
    const details = card(panelOf(listed(rows)), 'approvals').groups.flatMap((one) =>
      one.rows.map((row) => row.detail),
    );
    expect(details).toEqual(['terbaca sejak 28 Mar', 'sejak 25 Mar']);
  });

  it('tells two of one name on two pages apart by what each page showed of them', () => {
    const rows = [
      ['IPA', '1000'],
      ['Matematika', '1027'],
      ['IPA', '1005'],
    ].map((marks, at) => ({
      ...seen(approval('Sri', { marks }), NOW),
      whose: { id: `${at}`, marks },
    }));
    const printed = card(panelOf(listed([...rows, approval('Ani')])), 'approvals');
    expect(printed.groups[0]?.rows.map((row) => row.detail.split(' · ')[0])).toEqual([
      'terbaca sejak 28 Mar',
      '1000',
      '1005',
      'Matematika',
    ]);
  });

  it('prints 500 teachers, and 5,000, in time', () => {
    const many = (count: number) =>
      listed(Array.from({ length: count }, (_, at) => approval(`Guru ${at}`, { since: '2024-03-19' })));
    const cost: number[] = [];
    for (const count of [500, 5000]) {
      const found = judge(many(count), RULESETS, NOW);
      const began = process.cpuUsage();
      expect(card(show(found), 'approvals').roster.all.rows).toHaveLength(count);
      cost.push(process.cpuUsage(began).user / 1000); // not the clock: a busy machine is no slow view
    }
    expect(cost[0]).toBeLessThan(200);
    expect(cost[1]).toBeLessThan(2000);
  });

  it('tells two of one name apart, and marks what was entered by hand', () => {
    const two = [approval('Sri', { distinct: 'IPA' }), approval('Sri', { distinct: 'Seni' })];
    const shown = card(panelOf(listed(two, { entries: [byHand('Budi')] })), 'approvals');
    expect(shown.groups[0]?.rows.map((row) => row.detail)).toEqual([
      'IPA · terbaca sejak 28 Mar',
      'Seni · terbaca sejak 28 Mar',
    ]);
    expect(shown.groups[0]?.rows[1]?.show.label).toBe('Tunjukkan Sri (Seni) di halaman');
    expect(words(shown.marks)).toEqual(['Dibaca dari halaman, 10.24', 'Anda isi sendiri']);
    const budi = shown.roster.all.rows.find((one) => one.name === 'Budi');
    expect(budi).toMatchObject({
      fill: 'dashed',
      show: null,
      remove: { intent: { do: 'remove', entry: 'own-Budi' } },
    });
  });

  it('never says how anybody does', () => {
    const graded = [
      ...thirtyTwo(),
      { kind: 'predikat', evidence: 'Sangat Baik', value: 'sangat-baik' } as const,
    ];
    for (const language of ['id', 'en'] as const) {
      const said = texts(card(panelOf(listed(graded), NOW, language), 'approvals')).map((one) => one.text);
      expect(said.filter((text) => /predikat|baik|kurang/i.test(text))).toEqual([]);
    }
  });
});

describe("a superior's panel", () => {
  it('keeps the order of a principal, with the switch above it', () => {
    const shown = panelOf(SCHOOL);
    expect(shown.cards.map((one) => one.id)).toEqual([
      'now',
      'approvals',
      'checklist',
      'deadlines',
      'claims',
      'read',
    ]);
    expect(shown.roles?.choices.map(({ label, count, chosen }) => [label, count, chosen])).toEqual([
      ['Atasan', '7', true],
      ['Pegawai', null, false],
    ]);
    expect(shown.roles?.choices.map((one) => one.intent)).toEqual([
      { do: 'profile', change: { side: null } },
      { do: 'profile', change: { side: 'pegawai' } },
    ]);
    expect(shown.foot).toContain('Nama guru hanya tersimpan di peramban ini');
    expect(shown.menu.map((one) => one.label)).toContain('Nama guru');
  });

  it('says in one sentence what waits, and until when', () => {
    const now = card(panelOf(SCHOOL), 'now');
    expect(now.sentence).toBe('7 pengajuan menunggu persetujuan Anda');
    expect(now.facts).toEqual(['4 perencanaan, 2 jadwal observasi, 1 hasil observasi. Yang tertua 9 hari.']);
    expect(now.chips.map((one) => one.text)).toEqual(['Giliran Anda', '3 hari lagi']);
    expect(now.leaf).toMatchObject({ day: '31' });
    expect(now.buttons[0]).toMatchObject({
      label: 'Cek yang tertua',
      intent: { person: { name: 'Sri Rahayu' } },
    });
  });

  it('counts on the edge tab what waits, never days', () => {
    const { tab } = panelOf(SCHOOL);
    expect(tab).toMatchObject({ tone: 'you', icon: 'person-filled', number: '7', unit: 'cek' });
    expect(tab.name).toBe('Buka Pendamping PMM. 7 pengajuan menunggu persetujuan Anda.');
  });

  it('says that nothing waits, or that no list was read', () => {
    expect(card(panelOf(listed([approval('A', { status: 'disetujui' })])), 'now').sentence).toBe(
      'Tidak ada pengajuan yang menunggu Anda',
    );
    const unread = panelOf(listed([]));
    expect(card(unread, 'now').sentence).toBe('Daftar guru Anda belum terbaca');
    expect(unread.cards.map((one) => one.id)).not.toContain('approvals');
  });

  it('uses the words of 2026', () => {
    const late = listed([period('2026-01-01', '2026-12-31')], {}, at('2026-11-21'));
    expect(panelOf(late, at('2026-11-21')).roles?.choices.map((one) => one.label)).toEqual([
      'Guru Anda',
      'Anda sendiri',
    ]);
  });

  it('keeps their own year on the other side', () => {
    const own = panelOf(
      reading(NOW, [period('2024-01-01', '2024-06-30'), stage('perencanaan', 'disetujui')], {
        profile: HEAD,
      }),
    );
    expect(own.cards.map((one) => one.id)).toContain('stages');
    expect(own.roles?.choices.find((one) => one.chosen)?.label).toBe('Pegawai');
    const teacher = panelOf(reading(NOW, []));
    expect(teacher.roles).toBe(null);
    expect(teacher.menu.map((one) => one.label)).not.toContain('Nama guru');
  });

  it('leaks no word of the other language and no empty place', () => {
    for (const language of ['id', 'en'] as const) {
      const odd = listed([...thirtyTwo(), approval(' ', { distinct: '{n}' }), approval('{day}')]);
      const bad = texts(panelOf(odd, NOW, language)).filter(({ text }) =>
        /\b(undefined|NaN|null)\b|\[object/.test(text),
      );
      expect(bad).toEqual([]);
    }
    const english = texts(panelOf(SCHOOL, NOW, 'en'))
      .map((one) => one.text)
      .join(' ');
    expect(english).toContain('7 submissions await your approval');
    expect(english).not.toMatch(/menunggu|disetujui|tertua/);
  });
});
