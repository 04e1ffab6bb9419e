import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, review } from '../../utils/engine';
import type { Entry, Evidence, Memory, Settings } from '../../utils/observations';
import { RULESETS, SOURCES } from '../../utils/rulesets';
import { evidencePart, evidenceSections, evidenceSheet, scene as sceneOf } from '../../utils/views/evidence';
import { EVIDENCE, REFUSED } from '../../utils/views/evidence/words';
import { activity, at, memory, ownActivity, period, seen } from '../engine/memories';
import { memories } from './any-memory';
import { overviewOf } from './overviews';

const NOW = at('2024-03-28');
const ID = '00000000-0000-4000-8000-000000000001';
const FILE = { id: ID, name: 'Sertifikat.pdf', type: 'application/pdf' as const, size: 1_300_000 };
const evidence = (values: Partial<Evidence> = {}): Evidence => ({
  ...{ kind: 'evidence', id: 'b', at: NOW, subject: 'activity', title: 'Pelatihan mandiri', item: null },
  ...{ note: null, link: null, files: [FILE], ...values },
});
const mine = (entries: Entry[], language: Settings['language'] = 'id'): Memory => {
  const base = memory({
    seen: [period('2024-01-01', '2024-06-30'), activity('Pelatihan mandiri', 8, 1, true)].map((one) =>
      seen(one, NOW),
    ),
    entries,
  });
  return { ...base, settings: { ...base.settings, language } };
};
function shown(whole: Memory, here: string[] = [ID]) {
  const findings = judge(whole, RULESETS, NOW);
  const scene = sceneOf(findings, { sources: SOURCES, rulesets: RULESETS });
  const found = review(whole, RULESETS, NOW, findings.period);
  return { scene, found, part: evidencePart(found, new Set(here), scene) };
}

describe('evidence in words', () => {
  it('says what is there and what is not, and asks for nothing that is not done', () => {
    const own = ownActivity('Webinar', 4, 1, '2024-03-02', NOW);
    const planned = ownActivity('Rencana saja', 4, 1, null, NOW);
    const { part } = shown(mine([evidence(), own, planned]));
    const titles = Object.fromEntries(
      part.groups.map((one) => [one.id, one.items.map((item) => item.title)]),
    );
    expect(titles.there).toEqual(['Pelatihan mandiri']);
    expect(titles.missing?.[0]).toBe('Webinar');
    expect(part.others.map((one) => one.title)).toContain('Rencana saja');
    expect(part.meta).toMatch(/^1 sudah ada · \d+ belum$/);
    expect(part.zip?.text).toBe('1 berkas, 1,3 MB, dalam satu ZIP bersama daftarnya.');
  });

  it('a file whose bytes are not here is said, without a way to save or see it', () => {
    const { part } = shown(mine([evidence()]), []);
    const [row] = part.groups.find((one) => one.id === 'there')?.items[0]?.files.rows ?? [];
    expect(row).toMatchObject({ save: null, picture: false, text: 'Berkasnya tidak ada di komputer ini' });
    expect(part.zip?.text).toContain('1 berkas tidak ada di komputer ini dan tidak ikut.');
  });

  it('what is no longer listed has its own place, under the title it had', () => {
    const { part } = shown(mine([evidence({ title: 'Kegiatan <b>lama</b>' })]));
    expect(part.groups.find((one) => one.id === 'loose')?.items).toMatchObject([
      { target: 'entry:b', title: 'Kegiatan <b>lama</b>' },
    ]);
  });

  it('never calls any of it a duty', () => {
    const told = JSON.stringify([EVIDENCE.id, REFUSED.id]);
    expect(told.replace('bukan kewajiban', '')).not.toMatch(/wajib|harus/i);
  });

  it('rows of points and checklists know what theirs goes by', () => {
    const whole = overviewOf(mine([evidence()]), NOW);
    expect(whole.points?.card.rows[0]?.evidence).toBe('activity:Pelatihan mandiri');
    const rows = whole.checklists.groups.flatMap((one) => one.rows);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.every((row) => row.evidence?.startsWith('item:'))).toBe(true);
  });

  it('the recap counts what is here, and says nothing where there is none', () => {
    const cells = (entries: Entry[]) =>
      overviewOf(mine(entries), NOW).recap.tables.find((one) => one.id === 'points')?.rows[0]?.[0];
    expect(cells([evidence({ note: 'x' })])).toBe('Pelatihan mandiri (2 bukti di sini)');
    expect(cells([])).toBe('Pelatihan mandiri');
  });

  it('whatever is remembered: every entry is in one place, every form in one row, in both languages', () => {
    fc.assert(
      fc.property(memories, fc.constantFrom('id' as const, 'en' as const), (any, language) => {
        const whole = { ...any, settings: { ...any.settings, language } };
        const { part } = shown(whole);
        const all = [...part.groups.flatMap((one) => one.items), ...part.others];
        expect(new Set(all.map((one) => one.target)).size).toBe(all.length);
        const ids = all.flatMap(({ form }) =>
          form.remove?.intent.do === 'remove' ? [form.remove.intent.entry] : [],
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the list beside the files', () => {
  it('has a line a file, and one for what has none', () => {
    const { found, scene } = shown(
      mine([
        evidence({ note: '=SUM(1)' }),
        evidence({
          id: 'c',
          subject: 'item',
          title: 'x',
          item: 'simpan-sertifikat',
          files: [],
          note: 'map biru',
        }),
      ]),
    );
    const sections = evidenceSections(found, scene);
    expect(sections.map((one) => [one.title, one.day])).toEqual([
      ['Pelatihan mandiri', '2024-03-28'],
      ['Simpan sertifikat kegiatan Anda', '2024-03-28'],
    ]);
    const [first] = sections;
    if (!first) throw new Error('no section');
    const { rows } = evidenceSheet(sections, [{ section: first, file: FILE, path: null }], scene);
    expect(rows).toEqual([
      [
        ...['Pelatihan mandiri', { on: '2024-03-28' }, '=SUM(1)', null],
        ...['Sertifikat.pdf (tidak ada di komputer ini)', 1_300_000],
      ],
      ['Simpan sertifikat kegiatan Anda', { on: '2024-03-28' }, 'map biru', null, null, null],
    ]);
  });
});
