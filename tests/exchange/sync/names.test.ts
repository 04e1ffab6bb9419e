import { describe, expect, it } from 'vitest';
import { whoOf } from '../../../utils/exchange/sync';
import { sameAs } from '../../../utils/exchange/sync/who';
import type { Entry, Observation } from '../../../utils/observations';
import { Cloud, Device, NAME, settle } from './devices';

const AT = '2024-03-28T10:24:00+07:00';
const approval: Observation = {
  ...{ kind: 'approval', evidence: 'Dewi Kartika', person: 'Dewi Kartika', distinct: null },
  ...{ what: 'perencanaan', status: 'disetujui', since: null },
};
const date = (id: string, title: string, note: string | null = null): Entry => ({
  ...{ kind: 'own-date', id, at: AT, title, note, on: '2024-04-03', done: false },
});

function principal(): Device {
  const device = new Device('aaaaaaaa', new Cloud());
  device.names = ['Dewi Kartika, S.Pd.', 'Al'];
  return device;
}
const textOf = (device: Device) => JSON.stringify(device.account);

describe('what leaves', () => {
  it('names no teacher and not the person, and holds no page’s own words', () => {
    const device = principal();
    device.put({ kind: 'own-person', id: 'p', at: AT, title: 'Dewi Kartika, S.Pd.', distinct: null });
    device.put({ kind: 'not-so', id: 'n1', at: AT, observation: approval });
    device.put(date('d1', 'Observasi DEWI  kartika, ruang 3'));
    device.put(date('d2', 'Observasi', 'bersama Bu Dewi Kartika'));
    device.put(
      {
        kind: 'notice-rule',
        id: 'r',
        at: AT,
        text: 'Dewi Kartika belum mengisi',
        stage: null,
        rule: 'ignore',
      },
      '*',
    );
    device.put({
      ...{ kind: 'evidence', id: 'b', at: AT, subject: 'activity', title: 'Sertifikat', item: null },
      ...{ note: 'Siti Rahmawati', link: 'https://contoh.id/sertifikat', files: [] },
    });
    device.put(date('d3', 'Rapat dinas'));
    const stage: Observation = {
      kind: 'stage',
      evidence: 'Disetujui oleh Bu Yuli',
      stage: 'perencanaan',
      status: 'disetujui',
    };
    device.put({ kind: 'not-so', id: 'n2', at: AT, observation: stage });
    device.sync(1_000);
    expect(textOf(device)).toContain('Rapat dinas');
    expect(textOf(device)).toContain('"n2"');
    expect(textOf(device)).not.toMatch(/dewi|kartika|yuli|siti|rahmawati|SMP|sertifikat/i);
    expect(device.note.last?.withheld.names).toBe(3);
  });

  it('a short name is not found inside another word', () => {
    const device = principal();
    device.put(date('d1', 'Alat peraga, halaman depan'));
    device.sync(1_000);
    expect(textOf(device)).toContain('Alat peraga');
  });

  it.each([
    ['Drs. H. Ahmad Fauzi, M.Pd.', 'Supervisi Ahmad Fauzi'],
    ['Drs. H. Ahmad Fauzi, M.Pd.', 'Cek RHK Pak Fauzi'],
    ['Drs. H. Ahmad Fauzi, M.Pd.', 'Cek RHK Bapak H. Fauzi'],
    ['Dra. Hj. Nur Hayati', 'Observasi Nur Hayati'],
    ['Nur Hayati Lubis', 'Observasi nur hayati, ruang 2'],
    ['SITI MARYAM S.Pd', 'Observasi Siti Maryam'],
    ['SITI MARYAM SPd Gr', 'Observasi Siti Maryam'],
    ['Siti Aminah, S.Pd.', 'Observasi Bu Siti'],
    ['Siti Aminah, S.Pd.', 'Guru Aminah: jadwal'],
    ['Prof. Dr. Budi', 'Rapat budi'],
  ])('%s is known in “%s”', (person, title) => {
    const device = principal();
    device.names = [person];
    device.put(date('d1', title));
    device.sync(1_000);
    expect(device.note.last?.withheld.names).toBe(1);
    expect(textOf(device)).not.toContain(title);
  });

  it.each(['Rapat guru, ruang dua', 'Alat H. dan M.Pd.', 'Ibu dan bapak wali'])('nobody in “%s”', (title) => {
    const device = principal();
    device.names = ['Drs. H. Ahmad Fauzi, M.Pd.', 'Siti Aminah S.Pd'];
    device.put(date('d1', title));
    device.sync(1_000);
    expect(textOf(device)).toContain(title);
  });

  it('a name that is forgotten here does not go out for that, until the words are others', () => {
    const device = principal();
    device.put(date('d1', 'Observasi Dewi Kartika'));
    device.sync(1_000);
    device.names = [];
    device.put({
      ...date('d1', 'Observasi Dewi Kartika'),
      at: '2024-07-02T07:00:00+07:00',
      done: true,
    } as Entry);
    device.sync(2_000);
    expect(textOf(device)).not.toContain('Dewi');
    device.put(date('d1', 'Observasi'));
    device.sync(3_000);
    expect(textOf(device)).toContain('"Observasi"');
  });

  it('a name that becomes known later leaves the account again, and is taken from nobody', () => {
    const cloud = new Cloud();
    const [a, b] = [new Device('aaaaaaaa', cloud), new Device('bbbbbbbb', cloud)];
    a.put(date('d1', 'Observasi Bu Yuli'));
    settle([a, b], 1_000);
    expect(b.entries.size).toBe(1);
    a.names = ['Yuli'];
    settle([a, b], 2_000);
    expect(textOf(a)).not.toContain('Yuli');
    expect([a.entries.size, b.entries.size]).toEqual([1, 1]);
  });

  it('what an account was made to hold comes in only as an entry that could have left', () => {
    const device = principal();
    const said = (all: object) => [1, 'bbbbbbbb', { all: { ...all, at: AT, added: AT } }];
    const who = device.note.who;
    device.account['s.bbbbbbbb.'] = {
      ...{ v: 1, who, t: 5 },
      r: [
        [['entry', '2024-1', 'p'], 0, [said({ kind: 'own-person', title: 'X', distinct: null })]],
        [['entry', '2024-1', 'n'], 0, [said({ kind: 'not-so', observation: approval })]],
        [['entry', '2024-1', 'w'], 0, [said({ kind: 'tick', item: 3 })]],
        [['settings'], 0, [[5, 'bbbbbbbb', { theme: 'sepia', width: 9, language: 'en' }]]],
      ],
    };
    device.sync(1_000);
    expect(device.entries.size).toBe(0);
    expect(device.settings).toMatchObject({ theme: 'auto', width: 360, language: 'en' });
    device.sync(2_000);
    expect(textOf(device)).not.toContain('s.aaaaaaaa'); // nothing was said here
  });
});

describe('who it is', () => {
  it('is told by name and school without either standing there', () => {
    const who = whoOf({ name: NAME, school: 'SMP Negeri 4' });
    expect(who).toMatch(/^[0-9a-z]{8,14}\.[0-9a-z]{8,14}$/);
    expect(whoOf({ name: ` siti  RAHMAWATI, S.Pd.`, school: 'smp negeri 4' })).toBe(who);
    expect(whoOf({ name: NAME, school: 'SMP Negeri 5' })).not.toBe(who);
    expect(whoOf({ name: null, school: 'SMP Negeri 4' })).toBeNull();
  });

  it('fits a school that is not known, and none where there are several', () => {
    expect([...sameAs('n.s', ['n.s', 'n.', 'n.t', 'm.s'])]).toEqual(['n.s', 'n.']);
    expect([...sameAs('n.', ['n.s', 'm.t'])]).toEqual(['n.', 'n.s']);
    expect([...sameAs('n.', ['n.s', 'n.t'])]).toEqual(['n.']);
  });
});
