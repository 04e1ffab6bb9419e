import { formatNow, parseNow } from './clock.js';
import { situationOf } from './situations.js';
import { forgetTab, viewerNamed, writeTab } from './tab.js';

const OURS = ['situasi', 'now', 'tampilan', 'lambat', 'sebagai', 'sisi'];
const PAGES = {
  '/': 'menu',
  '/beranda': 'beranda',
  '/bantuan': 'bantuan',
  '/masuk': 'masuk',
  '/pengelolaan-kinerja': 'home',
  '/pengelolaan-kinerja/pra-perencanaan': 'pra-perencanaan',
  '/pengelolaan-kinerja/perencanaan': 'perencanaan',
  '/pengelolaan-kinerja/pelaksanaan': 'pelaksanaan',
  '/pengelolaan-kinerja/penilaian': 'penilaian',
  '/pengelolaan-kinerja/tindak-lanjut': 'tindak-lanjut',
  '/pengelolaan-kinerja/persetujuan': 'persetujuan',
};
const ONE_TEACHER = /^\/pengelolaan-kinerja\/persetujuan\/([\w-]+)$/;

/**
 * The page of a path.
 * @returns {{name: string, id: string | null}} `id`: the teacher a superior looks at
 */
export function routeOf(pathname) {
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
  const teacher = ONE_TEACHER.exec(path);
  if (teacher) return { name: 'periksa', id: teacher[1] };
  return { name: PAGES[path] ?? 'tidak-ada', id: null };
}

/**
 * Does what the address asks (situation, clock, look, side) and takes those words out of it, so that a reload
 * keeps the state instead of starting over.
 */
export function obey(world, url) {
  const query = url.searchParams;
  const situation = situationOf(query.get('situasi'));
  if (query.has('situasi') && !situation) console.error(`Situasi tidak dikenal: ${query.get('situasi')}`);
  if (situation) {
    world.begin(situation.id);
    forgetTab();
    if (url.pathname === '/') url.pathname = situation.path ?? '/pengelolaan-kinerja';
  }
  const now = parseNow(query.get('now'));
  if (now) world.act({ type: 'practice/clock', now: formatNow(now) });
  if (query.has('tampilan')) world.act({ type: 'practice/look', look: query.get('tampilan') });
  if (query.has('lambat')) world.act({ type: 'practice/slow', slow: Number(query.get('lambat')) });
  if (query.has('sebagai')) writeTab({ viewer: viewerNamed(query.get('sebagai')), side: null });
  if (query.has('sisi')) writeTab({ side: query.get('sisi') === 'atasan' ? 'atasan' : 'pegawai' });
  for (const name of OURS) query.delete(name);
  history.replaceState(null, '', url);
}
