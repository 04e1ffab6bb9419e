import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { judge, review } from '../../utils/engine';
import type { Memory, Moment } from '../../utils/engine/findings';
import { calendarText } from '../../utils/exchange/calendar';
import { readTable, tableText } from '../../utils/exchange/table';
import { PASTE_REASONS, PASTE_TROUBLES, TABLE_KINDS, type TableKind } from '../../utils/observations';
import { datedMatters } from '../../utils/reminders';
import { RULESETS, SOURCES } from '../../utils/rulesets';
import {
  calendarFacts,
  fileName,
  knownIn,
  pastedTable,
  scene as sceneOf,
  sheetOf,
  tableWords,
} from '../../utils/views/exchange';
import { exchangePart } from '../../utils/views/overview/exchange';
import { EXAMPLES } from '../engine/examples';
import {
  at,
  deadline,
  memory as memoryOf,
  ownActivity,
  ownDate,
  ownItem,
  period,
  seen,
  windowDate,
} from '../engine/memories';
import { NOW as LISTED, listed, thirtyTwo } from '../engine/principals';

const NOW = at('2024-03-28');
const PERIOD = seen(period('2024-01-01', '2024-06-30'), NOW);
function look(memory: Memory, now: Moment = NOW, language: 'id' | 'en' = 'id') {
  const mine = { ...memory, settings: { ...memory.settings, language } };
  const findings = judge(mine, RULESETS, now);
  const scene = sceneOf(findings, { sources: SOURCES, rulesets: RULESETS });
  return { findings, scene, review: review(mine, RULESETS, now, findings.period) };
}
function eventsOf(memory: Memory, now?: Moment, language?: 'id' | 'en') {
  const { findings, scene } = look(memory, now, language);
  const facts = calendarFacts(datedMatters(findings, []), scene);
  const events = new ICAL.Component(ICAL.parse(calendarText(facts))).getAllSubcomponents('vevent');
  expect(events.length).toBe(facts.events.length);
  return events.map((one) => new ICAL.Event(one));
}
const found = (name: string) => {
  const example = EXAMPLES[name];
  if (!example) throw new Error(`no example ${name}`);
  return example;
};
const GURU = found('waiting-28-march');
/** A principal with 32 teachers, some of whom wait. */
const WAYAN = { memory: listed(thirtyTwo()), now: LISTED };
const EVERYBODY = [...Object.values(EXAMPLES), WAYAN];

describe('in the calendar', () => {
  it('a date of the rules says on what it stands, with the day of that', () => {
    const plan = eventsOf(GURU.memory).find(({ uid }) => uid.includes('2024-1-plan'));
    expect(plan?.startDate.toString()).toBe('2024-03-31');
    expect(plan?.summary).toBe('PMM: Masa pengisian rencana ditutup');
    expect(plan?.description).toMatch(/Periode: Januari–Juni 2024\n/);
    expect(plan?.description).toMatch(/\nDasar: Surat Edaran.* 2024/);
    expect(plan?.description).toMatch(/Dari Pendamping PMM \(tidak resmi\), 28 Maret 2024\./);
  });

  it('what is not official, or an estimate, says so first of all', () => {
    const all = Object.values(EXAMPLES).flatMap(({ memory, now }) => {
      const { findings, scene } = look(memory, now);
      const dated = datedMatters(findings, []);
      const { events } = calendarFacts(dated, scene);
      return dated.map((one, index) => ({ origin: one.deadline.origin, event: events[index] }));
    });
    const unsure = all.filter(({ origin }) => origin.by === 'rule' && origin.confidence !== 'resmi');
    expect(unsure.length).toBeGreaterThan(0);
    for (const { origin, event } of unsure) {
      const words =
        origin.by === 'rule' && origin.confidence === 'turunan' ? /^Perkiraan, bukan/ : /^Belum resmi/;
      expect(event?.lines.some((line) => words.test(line))).toBe(true);
      expect(event?.lines.some((line) => line.startsWith('Dasar:'))).toBe(false);
    }
  });

  it('an own date has its own words and its note, and keeps its name when it moves', () => {
    const own = ownDate('Observasi bersama rekan', '2024-04-03', NOW);
    const noted = { ...own, note: 'Ruang 3; bawa modul' };
    const moved = { ...noted, on: '2024-04-10' };
    const [before, after] = [noted, moved].map((entry) =>
      eventsOf(memoryOf({ seen: [PERIOD], entries: [entry as typeof own] })).find(
        (one) => one.summary === 'Observasi bersama rekan',
      ),
    );
    expect(before?.description).toContain('Catatan Anda: Ruang 3; bawa modul');
    expect(before?.description).toContain('Tanggal ini Anda isi sendiri, 28 Maret 2024');
    expect([before?.startDate.toString(), after?.startDate.toString()]).toEqual(['2024-04-03', '2024-04-10']);
    expect(after?.uid).toBe(before?.uid);
  });

  it('a window that the person or the page moved keeps its name too, and both days are told', () => {
    const moved = windowDate('plan', '2024-04-15', NOW);
    const id = (entries: Memory['entries'], more: Memory['seen'] = []) =>
      eventsOf(memoryOf({ seen: [PERIOD, ...more], entries })).find(({ uid }) => uid.includes('2024-1-plan'));
    const page = seen(deadline('perencanaan', '2024-04-30'), NOW);
    expect(id([])?.uid).toBe(id([moved])?.uid);
    expect(id([])?.uid).toBe(id([], [page])?.uid);
    expect(id([], [page])?.startDate.toString()).toBe('2024-04-30');
    expect(id([], [page])?.description).toMatch(/Dibaca dari halaman PMM, 28 Maret 2024/);
    expect(id([], [page])?.description).toMatch(/31 Maret 2024/);
  });

  it('what has no day is no event, nor is advice', () => {
    for (const { memory, now } of EVERYBODY) {
      const { findings } = look(memory, now);
      const events = eventsOf(memory, now);
      const days = findings.deadlines.filter((one) => one.on !== null && one.window?.task !== 'advice');
      expect(events.map((one) => one.startDate.toString()).sort()).toEqual(days.map((one) => one.on).sort());
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    }
  });

  it('rings on the days that were set, never in the past, and not for what is done or silenced', () => {
    const own = ownDate('Observasi', '2024-04-03', NOW);
    const dues = (entry: typeof own, silenced: string[] = []) =>
      datedMatters(look(memoryOf({ seen: [PERIOD], entries: [entry] })).findings, silenced).find(
        ({ deadline: one }) => one.title === 'Observasi',
      )?.due;
    expect(dues(own)).toEqual(['2024-03-31T07:00', '2024-04-02T07:00', '2024-04-03T07:00']); // 27 March is over
    expect(dues(ownDate('Observasi', '2024-04-03', NOW, true))).toEqual([]);
    expect(dues(own, [`deadline/own/${own.id}`])).toEqual([]);
  });

  it('names nobody but in the person’s own words', () => {
    const { memory, now } = WAYAN;
    const { findings } = look(memory, now);
    const names = findings.approvals?.roster.people.map(({ person }) => person.name) ?? [];
    expect(names.length).toBeGreaterThan(0);
    const text = JSON.stringify(eventsOf(memory, now).map((one) => [one.summary, one.description]));
    for (const name of names) expect(text).not.toContain(name);
  });

  it('every date has its year, in either language', () => {
    for (const { memory, now } of EVERYBODY)
      for (const language of ['id', 'en'] as const)
        for (const event of eventsOf(memory, now, language)) {
          const bare = event.description.replace(/https:\S+/g, '');
          expect(bare).not.toMatch(
            /\b\d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|March|May|June)\b(?! \d{4})/,
          );
          expect(bare).not.toMatch(/undefined|null|NaN|\{/);
        }
  });
});

describe('tables', () => {
  const cells = (table: TableKind, memory: Memory, now?: Moment, language: 'id' | 'en' = 'id') => {
    const { scene, review: checked } = look(memory, now, language);
    const sheet = sheetOf(table, scene, checked);
    if (!sheet) return null;
    const text = tableText(sheet, language).replace(/^\uFEFF/, '');
    return Papa.parse<string[]>(text, {
      delimiter: language === 'id' ? ';' : ',',
      newline: '\r\n',
    }).data.slice(0, -1);
  };

  it('points: what the page has and what the person said', () => {
    const entry = ownActivity('=Seminar; "besar"', 4, 2, '2024-03-05', NOW);
    const rows = cells('points', { ...GURU.memory, entries: [...GURU.memory.entries, entry] });
    expect(rows?.[0]).toEqual([
      'Kegiatan',
      'Poin',
      'Jumlah',
      'Tanggal selesai',
      'Selesai',
      'Poin seluruhnya',
      'Asal',
    ]);
    expect(rows?.[1]?.slice(0, 6)).toEqual(['Pelatihan mandiri', '8', '1', '', 'ya', '8']);
    expect(rows?.[1]?.[6]).toMatch(/^Dibaca dari halaman, \d+ Maret 2024/);
    expect(rows?.at(-1)).toEqual([
      '\'=Seminar; "besar"',
      '4',
      '2',
      '2024-03-05',
      'ya',
      '8',
      'Anda isi sendiri',
    ]);
  });

  it('roster: who, where their plan stands, since when they wait', () => {
    const { memory, now } = WAYAN;
    const rows = cells('roster', memory, now);
    expect(rows?.[0]?.slice(0, 3)).toEqual(['Nama guru', 'Pembeda', 'Perencanaan']);
    expect(rows?.length).toBeGreaterThan(1);
    expect(rows?.some((row) => /^2024-|^2025-|^2026-/.test(row[4] ?? ''))).toBe(true);
  });

  it.each(TABLE_KINDS)('%s, pasted back as it went out, is all the same, in either language', (table) => {
    const entries = [
      ownItem('Cetak SKP', 'perencanaan', false, NOW),
      ownActivity('Seminar', 2.5, 1, null, NOW),
    ];
    let rows = 0;
    for (const { memory, now } of EVERYBODY)
      for (const language of ['id', 'en'] as const)
        for (const back of ['id', 'en'] as const) {
          const mine = { ...memory, entries: [...memory.entries, ...entries] };
          const out = look(mine, now, language);
          const sheet = sheetOf(table, out.scene, out.review);
          if (!sheet || sheet.rows.length === 0) continue;
          const here = look(mine, now, back);
          const known = knownIn(here.scene, here.review);
          if (table === 'roster' && known.roster === null) continue;
          const pasted = readTable(tableText(sheet, language), known, tableWords(here.scene));
          if ('trouble' in pasted) throw new Error(pasted.trouble);
          expect(pasted.rows.filter(({ state }) => state !== 'same')).toEqual([]);
          expect(pasted.rows.length).toBe(sheet.rows.length);
          rows += pasted.rows.length;
        }
    expect(rows).toBeGreaterThan(10);
  });

  it('files are named by what they are and of which period', () => {
    const { scene } = look(GURU.memory);
    expect(fileName('calendar', scene)).toBe('pendamping-pmm-tenggat-2024-1');
    expect(fileName('roster', look(GURU.memory, NOW, 'en').scene)).toBe('pendamping-pmm-teachers-2024-1');
  });
});

describe('what was pasted, in words', () => {
  const shown = (text: string, language: 'id' | 'en' = 'id') => {
    const { scene, review: checked } = look(GURU.memory, NOW, language);
    return pastedTable(readTable(text, knownIn(scene, checked), tableWords(scene)), scene);
  };

  it('each row by its number, with what it would become and what it was', () => {
    const table = shown(
      'Kegiatan\tPoin\tJumlah\tTanggal selesai\nPelatihan mandiri\t8\t1\t3/2/2024\nSeminar\t4\t2\t\nX\tdua\t1\t',
    );
    expect(table.title).toBe('Kegiatan berpoin: 3 baris');
    expect(table.lines).toContain('1 baru · 1 berubah · 1 tidak terbaca');
    expect(table.lines).toContain('Tanggal seperti 3/4/2024 kami baca hari/bulan/tahun.');
    expect(table.rows.map(({ label, chip, text }) => [label, chip.text, text])).toEqual([
      ['Baris 2', 'berubah', '8 poin × 1, selesai 3 Februari 2024 · semula 8 poin × 1, selesai'],
      ['Baris 3', 'baru', '4 poin × 2, direncanakan'],
      ['Baris 4', 'tidak terbaca', 'Poin belum berupa angka 0 sampai 128.'],
    ]);
    expect(table.save?.label).toBe('Simpan 2 baris');
    expect(table.save?.intent).toMatchObject({ do: 'put-table', text: '' });
  });

  it('what changes nothing has nothing to save', () => {
    const table = shown('Pelatihan mandiri\t8\t1');
    expect(table.save).toBeNull();
    expect(table.lines).toContain('Tidak ada yang perlu disimpan.');
  });

  it.each(PASTE_TROUBLES)('%s has its own words in both languages', (trouble) => {
    const texts = (['id', 'en'] as const).flatMap((language) =>
      PASTE_TROUBLES.map(
        (one) => pastedTable({ trouble: one }, look(GURU.memory, NOW, language).scene).trouble,
      ),
    );
    expect(new Set(texts).size).toBe(PASTE_TROUBLES.length * 2);
    expect(pastedTable({ trouble }, look(GURU.memory).scene).save).toBeNull();
  });

  it('every reason has its own words', () => {
    const rows = PASTE_REASONS.map((reason, at) => ({
      line: at + 1,
      title: 'x',
      state: 'refused' as const,
      reason,
    }));
    const table = pastedTable({ table: 'points', rows, slashes: null, key: 'k' }, look(GURU.memory).scene);
    expect(new Set(table.rows.map(({ text }) => text)).size).toBe(PASTE_REASONS.length);
  });
});

describe('the part of the page', () => {
  it('offers the tables that there are, and says that names leave with one of them', () => {
    const guru = exchangePart(look(GURU.memory).scene);
    expect(guru.tables.buttons.map(({ label }) => label)).toEqual(['Poin', 'Daftar periksa']);
    expect(guru.tables.text).not.toMatch(/nama/);
    const { memory, now } = WAYAN;
    const superior = exchangePart(look(memory, now).scene);
    expect(superior.tables.buttons.map(({ label }) => label)).toContain('Daftar guru');
    expect(superior.tables.text).toMatch(/memuat nama/);
    expect(guru.calendar.text).toMatch(/^Tenggat Januari–Juni 2024 /);
  });
});
