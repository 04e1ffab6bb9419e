import { praPerencanaan, tindakLanjut } from './ends.js';
import { home } from './home.js';
import { bantuan, beranda, masuk, tidakAda } from './other.js';
import { pelaksanaan } from './pelaksanaan.js';
import { penilaian } from './penilaian.js';
import { perencanaan } from './perencanaan.js';
import { periksa } from './periksa.js';
import { notForYou, persetujuan } from './persetujuan.js';
import { skeleton } from './shell.js';

const PAGES = {
  home,
  perencanaan,
  pelaksanaan,
  penilaian,
  beranda,
  bantuan,
  masuk,
  persetujuan,
  periksa,
  'pra-perencanaan': praPerencanaan,
  'tindak-lanjut': tindakLanjut,
  'tidak-ada': tidakAda,
  'bukan-untukmu': notForYou,
};

/** The look of 2024: divs, utility classes, rounded badges. */
export const lama = { page: (ctx) => PAGES[ctx.route.name](ctx), skeleton };
