import { both } from './both';

export const MARK = both({
  id: {
    page: 'Dibaca dari halaman',
    pageAt: 'Dibaca dari halaman, {when}',
    person: 'Anda isi sendiri',
    ticked: 'Anda tandai {day}',
    rule: 'Aturan: {source}',
    copy: '{source}, lewat salinan',
    unofficial: 'Belum resmi: {source}',
    derived: 'Perkiraan: mengikuti {source}',
    file: 'berkas aturan “{name}” dari {issuer}, terbit {day}',
    fileTitle: '{title}, menurut berkas dari {issuer}',
    lastRead: 'Terakhir dibaca {when}',
    neverRead: 'Belum pernah dibaca',
  },
  en: {
    page: 'Read from the page',
    pageAt: 'Read from the page, {when}',
    person: 'Entered by you',
    ticked: 'Ticked by you on {day}',
    rule: 'Rule: {source}',
    copy: '{source}, known from a copy',
    unofficial: 'Not official: {source}',
    derived: 'Estimate: following {source}',
    file: 'rules file “{name}” from {issuer}, published {day}',
    fileTitle: '{title}, according to a file from {issuer}',
    lastRead: 'Last read {when}',
    neverRead: 'Not read yet',
  },
});
