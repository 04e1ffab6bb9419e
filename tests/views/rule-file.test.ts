import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareFile } from '../../utils/engine';
import type { RuleFile, RuleFileTrouble, Settings } from '../../utils/observations';
import { RULE_FILE_REASONS } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { ruleFilesPart } from '../../utils/views/overview/rule-files';
import { openedFile, refusedFile } from '../../utils/views/rule-file';
import { only } from '../engine/asking';
import { ruleFile } from '../engine/memories';
import { found, sceneOf } from './shown';

const scene = (language: Settings['language'] = 'id', files: RuleFile[] = []) => {
  const findings = found('waiting-28-march');
  return sceneOf({ ...findings, ruleFiles: files, settings: { ...findings.settings, language } });
};

function opened(file: RuleFile, kept: RuleFile[] = [], language: Settings['language'] = 'id') {
  const rules = only(RULESETS, (one) => one.id === file.period);
  const { kind: _kind, id: _id, at: _at, ...said } = { ...file, id: 'chosen' };
  const changes = compareFile({ ...file, id: 'chosen' }, { rules, kept, today: '2024-03-28' });
  return openedFile({ said, changes, kept, key: 'k' }, scene(language, kept));
}

describe('a file that was chosen', () => {
  it('stands day by day beside what is told now, with its source', () => {
    const { title, lines, rows, save } = opened(
      ruleFile([
        { stage: 'perencanaan', closesOn: '2024-04-14' },
        { stage: 'penilaian', who: ['guru'], opensOn: '2024-06-03', closesOn: '2024-06-21' },
      ]),
    );
    expect(title).toBe('Perpanjangan perencanaan');
    expect(lines.slice(0, 2)).toEqual([
      'Dari Dinas Pendidikan Contoh, berdasarkan Surat Edaran 800/1, terbit 20 Maret 2024.',
      'Untuk periode Januari–Juni 2024. Belum ada yang berubah.',
    ]);
    expect(rows.map(({ label, chip, title, text }) => [label, chip.text, title, text])).toEqual([
      [
        'Perencanaan',
        'berubah',
        'Ditutup 14 April 2024',
        'Sekarang 31 Maret 2024 · Aturan: SE 0559/2024, lewat salinan',
      ],
      ['Penilaian · guru', 'baru', 'Dibuka 3 Juni 2024', 'Sekarang belum diketahui'],
      [
        'Penilaian · guru',
        'baru',
        'Ditutup 21 Juni 2024',
        expect.stringMatching(/^Sekarang hanya bulannya diketahui: Juni 2024 · Belum resmi/),
      ],
    ]);
    expect(save?.intent).toEqual({ do: 'put-rule-file', key: 'k', text: '' });
  });

  it('says that it replaces an official date, and only then', () => {
    const warns = (file: RuleFile) => opened(file).trouble?.includes('mengganti tanggal resmi') ?? false;
    expect(warns(ruleFile([{ stage: 'perencanaan', closesOn: '2024-04-14' }]))).toBe(true);
    expect(warns(ruleFile([{ stage: 'penilaian', closesOn: '2024-06-21' }]))).toBe(false);
  });

  it('is not offered where nothing would come of it, or it is there', () => {
    const same = opened(ruleFile([{ stage: 'perencanaan', closesOn: '2024-03-31' }]));
    expect(same.lines).toContain('Tidak ada tanggal yang berubah.');
    expect([same.save, same.rows[0]?.chip.text]).toEqual([null, 'sama']);
    const source = { title: 'SE', url: null, publishedOn: '2024-01-20' };
    const old = opened(ruleFile([{ stage: 'perencanaan', closesOn: '2024-04-14' }], { source }));
    expect([old.save, old.rows[0]?.chip.text]).toEqual([null, 'tidak dipakai']);
    expect(old.rows[0]?.text).toMatch(/^Tetap 31 Maret 2024 .* terbit kemudian$/);
    const kept = ruleFile([{ stage: 'penilaian', closesOn: '2024-06-21' }]);
    const again = opened(kept, [kept]);
    expect(again.lines).toContain('Berkas ini sudah Anda pakai.');
    expect(again.save).toBeNull();
  });

  it('is one line of plain text, whatever it calls itself', () => {
    const { title, lines } = opened(
      ruleFile([{ stage: 'penilaian', closesOn: '2024-06-21' }], {
        title: '<b>{day}</b>\n x',
        issuer: '{source}',
      }),
      [],
      'en',
    );
    expect(title).toBe('<b>{day}</b> x');
    expect(lines[0]).toBe('From {source}, based on Surat Edaran 800/1, published 20 March 2024.');
  });
});

describe('a file that is not taken', () => {
  const refuse = (trouble: Partial<RuleFileTrouble>, language: Settings['language'] = 'id') =>
    refusedFile(
      { reason: 'wrong', line: null, column: null, path: [], allowed: [], ...trouble },
      scene(language),
    );

  it.each(['id', 'en'] as const)('says in %s why, each reason in words of its own', (language) => {
    const texts = RULE_FILE_REASONS.map((reason) => refuse({ reason }, language).trouble);
    expect(new Set(texts).size).toBe(RULE_FILE_REASONS.length);
    expect(refuse({}, language).save).toBeNull();
  });

  it('names the place, and what may stand there', () => {
    const path = ['windows', 1, 'x'.repeat(90)];
    expect(refuse({ reason: 'name', path, allowed: ['stage', 'for'] }).trouble).toBe(
      `Ada nama bagian yang tidak kami kenali. Letaknya: bagian “windows › ke-2 › ${'x'.repeat(40)}”. Yang dikenal di situ: stage, for. Tidak ada yang diubah.`,
    );
    expect(refuse({ reason: 'cut', line: 4, column: 12 }).trouble).toContain('Letaknya: baris 4, kolom 12.');
    expect(refuse({ reason: 'far', allowed: ['2023-07-01', '2024-12-31'] }, 'en').trouble).toContain(
      'Likely: 1 July 2023 to 31 December 2024.',
    );
  });
});

describe('files that were taken in', () => {
  it('are listed with their days, issuer, source and the day, each to be revoked', () => {
    const file = ruleFile([{ stage: 'perencanaan', opensOn: '2024-01-02', closesOn: '2024-04-14' }], {
      source: { title: 'SE 800/1', url: 'https://contoh.go.id/se.pdf', publishedOn: '2024-03-20' },
    });
    const { rows, none } = ruleFilesPart(scene('id', [file]));
    expect(none).toBeNull();
    expect(rows).toEqual([
      {
        id: 'edaran',
        title: 'Perpanjangan perencanaan · Januari–Juni 2024',
        lines: [
          'Perencanaan dibuka 2 Januari 2024 · Perencanaan ditutup 14 April 2024',
          'Dari Dinas Pendidikan Contoh, berdasarkan SE 800/1, terbit 20 Maret 2024',
          'Dipakai sejak 21 Maret 2024',
        ],
        mark: {
          icon: 'unofficial',
          text: 'Belum resmi',
          href: 'https://contoh.go.id/se.pdf',
          title: 'SE 800/1, menurut berkas dari Dinas Pendidikan Contoh',
        },
        remove: expect.objectContaining({ label: 'Cabut', intent: { do: 'remove', entry: 'edaran' } }),
      },
    ]);
  });

  it('an example to begin with lies in the package', () => {
    const { href } = ruleFilesPart(scene()).example;
    expect(existsSync(fileURLToPath(new URL(`../../public${href}`, import.meta.url)))).toBe(true);
  });

  it('none are said to be none', () => {
    expect(ruleFilesPart(scene())).toMatchObject({ none: 'Belum ada berkas aturan.', rows: [] });
  });
});
