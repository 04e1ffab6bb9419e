import type { FileEffect } from '../../../engine/findings';
import { type Both, both } from '../../words/both';

export const OPENED_FILE = both({
  id: {
    from: 'Dari {issuer}, berdasarkan {source}, terbit {day}.',
    period: 'Untuk periode {period}.',
    nothingYet: 'Belum ada yang berubah.',
    unofficial:
      'Kami tidak dapat memeriksa suratnya. Tanggal dari berkas ini selalu kami tandai belum resmi, dengan tanggal semula di sampingnya. Yang dibaca dari halaman dan yang Anda isi sendiri tetap didahulukan.',
    overOfficial: 'Berkas ini mengganti tanggal resmi. Mohon cocokkan dulu dengan suratnya.',
    there: 'Berkas ini sudah Anda pakai.',
    none: 'Tidak ada tanggal yang berubah.',
    opens: 'Dibuka {day}',
    closes: 'Ditutup {day}',
    guru: '{stage} · guru',
    'kepala-sekolah': '{stage} · kepala sekolah',
    now: 'Sekarang {day} · {source}',
    unknown: 'Sekarang belum diketahui',
    months: 'Sekarang hanya bulannya diketahui: {months} · {source}',
    yieldsText: 'Tetap {day} · {source}, yang terbit kemudian',
    use: 'Pakai tanggal ini',
    close: 'Tutup',
    refused: 'Berkas ini tidak dapat dipakai',
  },
  en: {
    from: 'From {issuer}, based on {source}, published {day}.',
    period: 'For the period {period}.',
    nothingYet: 'Nothing has changed yet.',
    unofficial:
      'We cannot check the document itself. Dates of this file are always marked as not official, with the earlier date beside them. What was read from the page and what you entered yourself still come first.',
    overOfficial: 'This file replaces an official date. Please compare it with the document first.',
    there: 'You are using this file already.',
    none: 'No date changes.',
    opens: 'Opens {day}',
    closes: 'Closes {day}',
    guru: '{stage} · teachers',
    'kepala-sekolah': '{stage} · principals',
    now: 'Now {day} · {source}',
    unknown: 'Not known so far',
    months: 'So far only the months are known: {months} · {source}',
    yieldsText: 'Stays {day} · {source}, which was published later',
    use: 'Use these dates',
    close: 'Close',
    refused: 'This file cannot be used',
  },
});

export const EFFECT: Both<FileEffect> = both({
  id: { fills: 'baru', changes: 'berubah', same: 'sama', yields: 'tidak dipakai' },
  en: { fills: 'new', changes: 'changes', same: 'the same', yields: 'not used' },
});
