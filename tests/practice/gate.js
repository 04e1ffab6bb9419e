const NEEDS_PRE = ['pra-perencanaan', 'tindak-lanjut'];
const FOR_SUPERIORS = ['persetujuan', 'periksa'];
const TITLES = {
  home: 'Pengelolaan Kinerja',
  beranda: 'Beranda',
  bantuan: 'Bantuan',
  masuk: 'Masuk',
  'pra-perencanaan': 'Pra-Perencanaan',
  perencanaan: 'Perencanaan',
  pelaksanaan: 'Pelaksanaan',
  penilaian: 'Penilaian',
  'tindak-lanjut': 'Tindak Lanjut',
  persetujuan: 'Periksa',
  periksa: 'Periksa',
};

/** The page a person really gets: not another's, and not a stage that the period does not have. */
export function gate(route, { state, me }) {
  if (NEEDS_PRE.includes(route.name) && !state.hasPre) return { name: 'tidak-ada', id: null };
  if (FOR_SUPERIORS.includes(route.name) && me.role === 'guru') return { name: 'bukan-untukmu', id: null };
  if (route.name === 'periksa' && !state.people[route.id]) return { name: 'tidak-ada', id: null };
  return route;
}

/** The window's title. */
export function titleOf({ name }) {
  return TITLES[name] ? `${TITLES[name]} | PMM Latihan` : 'PMM Latihan';
}
