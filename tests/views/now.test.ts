import { describe, expect, it } from 'vitest';
import { EXAMPLES, type Example } from '../engine/examples';
import { period, reading, ruleFile, stage } from '../engine/memories';
import { card, found, type Language, show, shown } from './shown';

function exampleOf(name: string): Example {
  const one = EXAMPLES[name];
  if (!one) throw new Error(`no example ${name}`);
  return one;
}

const now = (name: string, language: Language = 'id') => card(shown(name, language), 'now');
const chips = (name: string) => now(name).chips.map((chip) => chip.text);

describe('waiting for the principal', () => {
  it('28 March: says what is happening, by when, and that nothing needs doing', () => {
    const card = now('waiting-28-march');
    expect(chips('waiting-28-march')).toEqual(['Giliran: Kepala Sekolah', '3 hari lagi']);
    expect(card.sentence).toBe('Perencanaan Anda menunggu persetujuan');
    expect(card.facts.join(' ')).toBe(
      'Diajukan 19 Maret, 9 hari lalu. Masa pengisian ditutup 31 Maret. Anda tidak perlu mengisi apa pun.',
    );
    expect(card.leaf).toMatchObject({ month: 'Mar', day: '31', weekday: 'Min', tone: 'urgent' });
    expect(card.mark).toMatchObject({ icon: 'book', text: 'Aturan: SE 0559/2024, lewat salinan' });
    expect(card.mark?.title).toContain('0559/B.B1/GT.02.00/2024');
  });

  it('copies the reminder of design section 4, word for word, in both languages', () => {
    const text =
      'Selamat pagi, Bapak/Ibu. Mohon izin mengingatkan, perencanaan kinerja saya di PMM sudah saya ajukan pada 19 Maret dan masih menunggu persetujuan. Masa pengisian ditutup Minggu, 31 Maret. Terima kasih.';
    expect(now('waiting-28-march').buttons).toEqual([
      { label: 'Salin pengingat', icon: 'copy', style: 'primary', intent: { do: 'copy', text } },
    ]);
    expect(now('waiting-28-march', 'en').buttons[0]?.intent).toEqual({ do: 'copy', text });
  });

  it('greets by the hour', () => {
    const evening = card(shown('waiting-28-march', 'id', {}, '2024-03-28T19:05:00+08:00'), 'now');
    expect(JSON.stringify(evening.buttons)).toContain('Selamat malam, Bapak/Ibu.');
  });

  it('31 March is today', () => {
    expect(chips('waiting-31-march')).toEqual(['Giliran: Kepala Sekolah', 'Hari ini']);
  });

  it('1 April: closed, hers was handed in, reporting runs on, no blame and no leaf', () => {
    const card = now('waiting-1-april');
    expect(chips('waiting-1-april')).toEqual(['Giliran: Kepala Sekolah', 'Sudah diajukan']);
    expect(card.facts.join(' ')).toContain(
      'Masa pengisian sudah ditutup 31 Maret, rencana Anda sudah diajukan. Pelaporan pelaksanaan berjalan sampai 30 Juni.',
    );
    expect(card.leaf).toBeNull();
  });

  it('a day that was only seen is not told as the day of handing in', () => {
    const card = now('step-5-handed-in');
    expect(card.facts[0]).toMatch(/^Terbaca menunggu sejak 20 Juni\./);
    expect(JSON.stringify(card.buttons)).not.toContain('ajukan pada');
  });
});

describe('your turn', () => {
  it.each([
    ['not-handed-in-28-march', 'Ajukan perencanaan Anda'],
    ['not-started-10-january', 'Mulai perencanaan Anda'],
    ['adjusted-28-march', 'Kepala Sekolah mengubah rencana Anda'],
    ['returned-28-march', 'Perbaiki perencanaan Anda'],
    ['step-4-acting', 'Lanjutkan Upaya Tindak Lanjut'],
  ])('%s', (name, sentence) => {
    expect(now(name).sentence).toBe(sentence);
    expect(chips(name)[0]).toBe('Giliran Anda');
    expect(now(name).buttons[0]).toMatchObject({ label: 'Tunjukkan di halaman', style: 'primary' });
  });

  it('an adjusted plan is agreed to, the last day included', () => {
    expect(now('adjusted-28-march').facts[0]).toBe('Periksa, lalu sepakati paling lambat Minggu, 31 Maret.');
  });

  it('away from the page it opens the page first', () => {
    const away = show({ ...found('not-handed-in-28-march'), onPage: false });
    expect(card(away, 'now').buttons[0]).toMatchObject({
      label: 'Buka Pengelolaan Kinerja',
      intent: { do: 'open-link' },
    });
  });

  it('a discussion is told as both, the person first', () => {
    expect(chips('step-1-preparing')[0]).toBe('Giliran: Anda dan Kepala Sekolah');
    expect(now('step-1-preparing').facts[0]).toContain('Anda menulis lebih dulu, lalu Kepala Sekolah.');
  });
});

describe('past', () => {
  it('late is told as a fact of time, with what can still be done', () => {
    const card = now('not-handed-in-1-april');
    expect(chips('not-handed-in-1-april')).toEqual(['Giliran Anda', 'Lewat 1 hari']);
    expect(card.facts.join(' ')).toContain('Coba ajukan di PMM, atau tanyakan kepada Kepala Sekolah.');
    expect(card.facts.join(' ')).toContain('Pelaporan pelaksanaan berjalan sampai 30 Juni.');
  });

  it('a source that keeps it open is told with its name', () => {
    expect(now('step-5-late').facts.join(' ')).toContain(
      'terlambat, bukan ditutup (Pusat Informasi, tentang predikat).',
    );
  });

  it('an unknown status is never called late: it asks to look, and takes the answer by hand', () => {
    const card = now('status-unknown-1-april');
    expect(card.sentence).toBe('Cek perencanaan Anda di PMM');
    expect(JSON.stringify(card)).not.toContain('Lewat');
    expect(card.buttons.map((one) => one.label)).toEqual(['Tunjukkan di halaman', 'Isi sendiri']);
    expect(card.forms[0]).toMatchObject({ form: 'own-stage', target: 'perencanaan' });
  });

  it('non-ASN are told that they need not', () => {
    const { memory } = { memory: { profile: { ...found('non-asn').profile } } };
    const card_ = card(shown('not-handed-in-1-april', 'id', memory), 'now');
    expect(card_.facts.join(' ')).toContain('Sebagai non-ASN, Anda tidak diharuskan memakai fitur ini.');
  });
});

describe('being rated in 2026', () => {
  it.each(['assessed-2026', 'assessed-under-way-2026'])('%s', (name) => {
    const card = now(name);
    expect(card.sentence).toBe('Kinerja Anda sedang dinilai');
    expect(card.facts.join(' ')).toBe(
      'Kepala Sekolah menilai sebagai Pejabat Penilai Kinerja. Anda tidak perlu mengunggah apa pun. Tanggal akhir penilaian 2026 belum kami temukan di sumber resmi.',
    );
    expect(card.buttons).toMatchObject([
      {
        label: 'Isi tanggal dari sekolah Anda',
        intent: { do: 'open-form', form: 'window-date', target: 'assess' },
      },
    ]);
    expect(card.forms[0]).toMatchObject({ form: 'window-date', target: 'assess' });
    expect(card.leaf).toBeNull();
  });
});

describe('nothing to say for certain', () => {
  it('nothing yet', () => {
    const card = now('nothing-yet');
    expect(card.sentence).toBe('Buka Pengelolaan Kinerja sekali');
    expect(card.buttons.map((one) => one.label)).toEqual(['Buka Pengelolaan Kinerja', 'Isi sendiri']);
  });

  it('could not read: what was sought, what is safe, and a report without names', () => {
    const card = now('could-not-read');
    expect(card.facts[0]).toBe(
      'Tampilan PMM mungkin berubah. Yang kami cari: status “Perencanaan”. Isian Anda aman.',
    );
    const copy = card.buttons.find((one) => one.intent.do === 'copy');
    expect(copy?.label).toBe('Salin keterangan untuk dilaporkan');
    expect(JSON.stringify(copy)).not.toContain('Sri Rahayu');
  });

  it('all done: what comes next', () => {
    const card = now('finished-2026');
    expect(card.sentence).toBe('Tidak ada yang perlu Anda lakukan');
    expect(card.facts).toEqual(['Berikutnya: Pra-Perencanaan 2027 berakhir, Kamis, 31 Desember.']);
  });

  it('a stage that nobody has read is not "nothing to do"', () => {
    expect(now('chosen-against-page').facts).toContain('Kami belum tahu status Perencanaan Anda.');
  });

  it('an old reading is told as one', () => {
    expect(now('stale').facts[0]).toBe('Menurut bacaan 28 Maret. Mungkin sudah berubah.');
  });

  it('a status of another day is told as one though another page was read just now', () => {
    const { seen } = exampleOf('waiting-28-march').memory;
    const old = seen.map((one) =>
      one.observation.kind === 'stage' ? { ...one, seenAt: '2024-03-25T09:00:00+07:00' } : one,
    );
    const card_ = card(shown('waiting-28-march', 'id', { seen: old }), 'now');
    expect(card_.facts[0]).toBe('Menurut bacaan 25 Maret. Mungkin sudah berubah.');
    expect(now('waiting-28-march').facts.join(' ')).not.toContain('Menurut bacaan');
  });

  it('under way with no step read: nobody is told that it is their turn', () => {
    const { seen } = exampleOf('step-2-observing').memory;
    const whole = ['perencanaan', 'pelaksanaan', 'penilaian'];
    const timeline = seen.filter(
      ({ observation }) => observation.kind !== 'stage' || whole.includes(observation.stage),
    );
    const panel = shown('step-2-observing', 'id', { seen: timeline });
    expect(card(panel, 'now').sentence).toBe('Cek Pelaksanaan di PMM');
    expect(card(panel, 'now').facts[0]).toContain('Buka Pelaksanaan agar kami tahu giliran siapa.');
    expect(JSON.stringify(panel)).not.toContain('Giliran Anda');
    expect(chips('step-2-observing')[0]).toBe('Giliran: Kepala Sekolah');
  });
});

describe('an estimate of ours that has passed', () => {
  const half = (status: 'dikerjakan' | 'menunggu-persetujuan') => ({
    seen: reading('2024-08-01T10:00:00+07:00', [
      period('2024-07-01', '2024-12-31', 'Juli - Desember 2024'),
      stage('perencanaan', status, status),
    ]).seen,
  });
  const august = (status: 'dikerjakan' | 'menunggu-persetujuan') =>
    card(shown('waiting-28-march', 'id', half(status), '2024-08-01T10:00:00+07:00'), 'now');

  it('is told as an estimate, and counts nobody late', () => {
    const card_ = august('dikerjakan');
    expect(card_.sentence).toBe('Perkiraan batas Perencanaan sudah lewat');
    expect(card_.facts.join(' ')).toContain('Perkiraannya Rabu, 31 Juli, bukan tanggal resmi.');
    expect(JSON.stringify(card_)).not.toMatch(/Lewat|[Dd]itutup/);
  });

  it('nor closes a window behind somebody who waits', () => {
    const told = august('menunggu-persetujuan').facts.join(' ');
    expect(told).toContain('Perkiraan batasnya 31 Juli, bagian Anda sudah selesai.');
    expect(told).not.toContain('ditutup');
  });
});

describe('a window that only a blog tells (2025)', () => {
  const on = (day: string) => {
    const now = `${day}T10:00:00+07:00`;
    const told = [period('2025-01-01', '2025-12-31', '2025'), stage('perencanaan', 'dikerjakan', 'draf')];
    return shown('waiting-28-march', 'id', { seen: reading(now, told).seen }, now);
  };

  it('is nowhere told as closed, and counts nobody late', () => {
    const panel = on('2025-02-03');
    expect(card(panel, 'now').sentence).toBe('Perkiraan batas Perencanaan sudah lewat');
    expect(card(panel, 'now').mark?.text).toMatch(/^Belum resmi: /);
    expect(card(panel, 'deadlines').rows[0]?.left?.text).toBe('Perkiraan lewat');
    expect(card(panel, 'stages').rows[0]?.right).toBe('perkiraan 31 Jan');
    expect(panel.tab).toMatchObject({ tone: 'calm', number: null });
    const told = JSON.stringify([panel.tab, card(panel, 'now'), card(panel, 'stages').rows]);
    expect(told).not.toMatch(/Lewat|[Dd]itutup|s\.d\. 31/);
  });

  it('ahead is told as an estimate', () => {
    const panel = on('2025-01-29');
    expect(card(panel, 'now').facts.join(' ')).toContain('Perkiraan batasnya');
    expect(card(panel, 'now').leaf).toBeNull();
    expect(panel.tab.peek.title).toBe('2 hari lagi: masa pengisian rencana ditutup (perkiraan)');
    expect(panel.tab.bar.text).toBe('Giliran Anda · perkiraan 31 Januari');
  });
});

describe('where page and person disagree', () => {
  const facts = (name: string, change: Parameters<typeof shown>[2] = {}) =>
    card(shown(name, 'id', change), 'now').facts.join(' ');

  it('it says which of the two it used, and what the other says', () => {
    expect(facts('conflict-page-and-person')).toContain(
      'Ini menurut isian Anda. Halaman menyebut “Sedang dikerjakan”.',
    );
    expect(facts('page-newer-than-person')).toContain(
      'Ini menurut halaman. Anda mengisi “Menunggu persetujuan”.',
    );
    expect(facts('waiting-28-march')).not.toMatch(/[Mm]enurut/);
  });

  it('also where nothing is left to do by one of the two', () => {
    const findings = found('conflict-page-and-person');
    const done = show({ ...findings, answer: { case: 'done', next: null } });
    expect(card(done, 'now').facts.join(' ')).toContain('Ini menurut isian Anda.');
    const hats = { both: true, shown: 'atasan', followed: 'atasan' } as const;
    const other = show({ ...findings, answer: { case: 'approvals-unread' }, hats });
    expect(card(other, 'now').facts.join(' ')).not.toContain('menurut');
  });
});

describe('who the superior is', () => {
  it('a superior’s side on the page and no answer: nobody in particular is named', () => {
    const found_ = found('waiting-28-march');
    const hats = { ...found_.hats, both: true };
    const unasked = show({ ...found_, hats, profile: { ...found_.profile, role: null } });
    expect(card(unasked, 'now').chips[0]?.text).toBe('Giliran: atasan Anda');
  });
});

describe('a day of a file of rules that took the place of an official one', () => {
  const entries = [ruleFile([{ stage: 'perencanaan', closesOn: '2024-04-14' }])];
  const OFFICIAL = 'Yang resmi Minggu, 31 Maret (SE 0559/2024).';

  it.each(['waiting-28-march', 'not-handed-in-28-march', 'adjusted-28-march', 'returned-28-march'])(
    '%s: the official one is said beside it',
    (name) => {
      expect(card(shown(name, 'id', { entries }), 'now').facts.join(' ')).toContain(OFFICIAL);
    },
  );

  it('once both are past too, and nobody is called late', () => {
    const findings = found('not-handed-in-28-march', 'id', { entries }, '2024-04-20T10:24:00+07:00');
    const { facts, chips } = card(show(findings), 'now');
    expect(facts.join(' ')).toContain(OFFICIAL);
    expect(chips.map((one) => one.style)).not.toContain('overdue');
  });

  it('nothing is added where no official day was replaced', () => {
    expect(card(shown('not-handed-in-28-march'), 'now').facts.join(' ')).not.toContain('Yang resmi');
  });
});
