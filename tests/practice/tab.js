const KEY = 'pmm-latihan-tab';
const VIEWERS = { guru: 'sri', 'kepala-sekolah': 'endang' };

/**
 * What belongs to one tab: who is signed in there, on which side, looking at which period. Null means: as the
 * situation says.
 */
export function readTab() {
  const empty = { viewer: null, side: null, period: null };
  try {
    return { ...empty, ...JSON.parse(sessionStorage.getItem(KEY)) };
  } catch {
    // Unreadable or refused: the tab is as the situation says.
    return empty;
  }
}

export function writeTab(changed) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...readTab(), ...changed }));
  } catch {
    // Storage refused: the choice lasts no longer than this page.
  }
}

/** `guru`, `kepala-sekolah` or a person's id, as the address gives it. */
export function viewerNamed(name) {
  return VIEWERS[name] ?? name;
}
