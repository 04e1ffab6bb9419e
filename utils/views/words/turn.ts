import { both } from './both';

export const TURN = both({
  id: {
    yours: 'Giliran Anda',
    turn: 'Giliran',
    you: 'Anda',
    and: 'dan',
    or: 'atau',
    principal: 'Kepala Sekolah',
    head: 'Kepala Dinas',
    superior: 'atasan Anda',
    dinas: 'Dinas Pendidikan',
  },
  en: {
    yours: 'Your turn',
    turn: 'Turn',
    you: 'you',
    and: 'and',
    or: 'or',
    principal: 'the principal',
    head: 'the head of the education office',
    superior: 'your superior',
    dinas: 'the education office',
  },
});
