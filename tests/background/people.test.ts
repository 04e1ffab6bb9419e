import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../entrypoints/background/people';
import type { Entry } from '../../utils/observations';

const AT = '2024-03-28T10:24:00+07:00';
const pasted = (text: string, known: Entry[] = []) => {
  const found = peopleOf(text, { id: 'deed', at: AT }, known);
  return Array.isArray(found) ? found.map((one) => [one.title, one.distinct]) : found;
};

describe('a pasted list of teachers', () => {
  it('is one name a line, with what tells two apart in a second column', () => {
    expect(pasted('Sri Rahayu\tIPA\r\nFajar, S.Pd., M.Pd.\t198001012006042003\nBudi; Seni\n\n  ')).toEqual([
      ['Sri Rahayu', 'IPA'],
      ['Fajar, S.Pd., M.Pd.', '2003'],
      ['Budi', 'Seni'],
    ]);
  });

  it('leaves out numbers, headings, quotes of the spreadsheet and who is there already', () => {
    const known: Entry[] = [{ kind: 'own-person', id: 'x', at: AT, title: 'ani', distinct: null }];
    expect(
      pasted(
        'No\tNama\n1\tNama Guru\tMapel\n1\tSri\tIPA\n2. Budi\n"Nur ""Nunung"""\nAni\nSri\tIPA\nSri\tSeni',
        known,
      ),
    ).toEqual(
      [
        ['No', 'Nama'],
        ['Sri', 'IPA'],
        ['Budi', null],
        ['Nur "Nunung"', null],
        ['Sri', 'Seni'],
      ].slice(1),
    );
  });

  it('takes any name as it comes, and 500 of them', () => {
    const names = ['😀', '<b>x</b>', 'x'.repeat(300)];
    expect(pasted(names.join('\n'))).toEqual(names.map((name) => [name, null]));
    expect(pasted(Array.from({ length: 500 }, (_, at) => `Guru ${at}`).join('\n'))).toHaveLength(500);
  });

  it('says what is wrong', () => {
    expect(pasted(' \n ')).toEqual({ ok: false, field: 'names', reason: 'empty' });
    expect(pasted('x'.repeat(301))).toEqual({ ok: false, field: 'names', reason: 'too-long' });
    expect(pasted(Array.from({ length: 1001 }, (_, at) => `G ${at}`).join('\n'))).toMatchObject({
      reason: 'too-long',
    });
  });

  it('gives each an id of its own', () => {
    const found = peopleOf('A\nB', { id: 'deed', at: AT }, []);
    expect(Array.isArray(found) && found.map((one) => one.id)).toEqual(['deed:1', 'deed:2']);
  });
});
