import { both } from '../words/both';

export const LOCK = both({
  id: {
    whose: 'Catatan siapa',
    nobody: 'Pilih nama',
    waiting: 'Menunggu nama akun di halaman ini',
    waitingText: 'Beberapa orang memakai peramban ini. Catatan siapa pun belum kami tampilkan.',
    choose: 'Catatan siapa yang dibuka?',
    chooseText: 'Beberapa orang memakai peramban ini. Pilih nama Anda.',
    mine: 'Ini halaman saya: {name}',
    open: 'Buka catatan {name}',
    named: '{name}, {school}',
    tabName: 'Buka Pendamping PMM. {sentence}.',
    hint: 'Klik untuk membuka',
  },
  en: {
    whose: 'Whose record',
    nobody: 'Choose a name',
    waiting: 'Waiting for the account name on this page',
    waitingText: 'Several people use this browser. We show nobody’s record yet.',
    choose: 'Whose record is to be opened?',
    chooseText: 'Several people use this browser. Choose your name.',
    mine: 'This page is mine: {name}',
    open: 'Open the record of {name}',
    named: '{name}, {school}',
    tabName: 'Open Pendamping PMM. {sentence}.',
    hint: 'Click to open',
  },
});
