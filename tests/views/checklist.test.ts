import { describe, expect, it } from 'vitest';
import { RULESETS } from '../../utils/rulesets';
import { CHECKLIST_WORDS } from '../../utils/views/words/checklist';
import { card, found, show, shown, words } from './shown';

const checklist = (name: string) => card(shown(name), 'checklist');

describe('checklist', () => {
  it.each([
    ['waiting-28-march', 'Selagi menunggu'],
    ['not-handed-in-28-march', 'Yang dapat Anda siapkan'],
    ['principal-own-plan', 'Kinerja Anda sendiri'],
  ])('%s: the title says what it is for', (name, title) => {
    expect(checklist(name).title).toBe(title);
  });

  it('at most four open rows, the rest on demand', () => {
    const card_ = checklist('waiting-28-march');
    expect(card_.rows.filter((one) => !one.done)).toHaveLength(4);
    expect(card_.more?.label).toBe('7 lagi');
    expect(card_.meta).toBe('0 dari 11');
    expect(card_.elsewhere).toContain('Perencanaan: 7 dari 7 selesai');
  });

  it('done rows say who ticked them; the page’s own stay', () => {
    const done = checklist('step-2-observing').rows.filter((one) => one.done);
    expect(done.length).toBeGreaterThan(0);
    for (const row of done) expect(row).toMatchObject({ locked: true, mark: { icon: 'eye' } });
  });

  it('a tick of the person is dated and can be taken back', () => {
    const findings = found('waiting-28-march');
    const [first] = findings.checklist?.items ?? [];
    if (!findings.checklist || !first) throw new Error('no checklist');
    const origin = { by: 'person', at: '2024-03-20T08:00:00+07:00' } as const;
    const items = [{ ...first, done: true, locked: false, origin }];
    const [row] = card(show({ ...findings, checklist: { ...findings.checklist, items } }), 'checklist').rows;
    expect(row?.mark?.text).toBe('Anda tandai 20 Maret');
    expect(row?.intent).toEqual({ do: 'tick', item: first.id, done: false });
  });

  it('own items are marked, changed and removed by their entry', () => {
    const at = '2024-03-20T08:00:00+07:00';
    const item = {
      kind: 'own-item',
      id: 'e1',
      at,
      title: 'Cetak jadwal',
      stage: null,
      done: false,
    } as const;
    const card_ = card(shown('waiting-28-march', 'id', { entries: [item] }), 'checklist');
    const row = [...card_.rows, ...(card_.more?.rows ?? [])].find((one) => one.title === 'Cetak jadwal');
    expect(row).toMatchObject({ intent: { do: 'mark', entry: 'e1', done: true }, locked: false });
    expect(card_.forms.map((one) => one.target)).toEqual([null, 'e1']);
    expect(card_.forms[1]?.remove?.intent).toEqual({ do: 'remove', entry: 'e1' });
  });

  it('what concerns PPPK alone says so to who has not said how they are employed', () => {
    const all = (employment: 'pppk' | 'pns' | null) => {
      const profile = { ...found('assessed-2026').profile, employment };
      const { rows, more } = card(shown('assessed-2026', 'id', { profile }), 'checklist');
      return [...rows, ...(more?.rows ?? [])].map((one) => one.title);
    };
    expect(all(null)).toContain('Bagi PPPK: simpan hasil penilaian Anda');
    expect(all('pppk')).toContain('Simpan hasil penilaian Anda');
    expect(all('pns').join()).not.toMatch(/impan hasil penilaian/);
  });

  it('the foot names what open rows stand on', () => {
    expect(words(checklist('waiting-28-march').marks).length).toBeGreaterThan(0);
  });

  it('every item of every ruleset has its words', () => {
    const ids = RULESETS.flatMap((rules) => rules.checklist.map((one) => one.id));
    expect(ids.filter((id) => !CHECKLIST_WORDS[id])).toEqual([]);
  });
});
