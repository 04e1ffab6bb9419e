const KEY = 'pmm-latihan-tab';
const VIEWERS = { guru: 'sri', 'kepala-sekolah': 'endang' };
const EMPTY = { viewer: null, side: null, period: null, filter: null, page: 1 };

/**
 * What belongs to one tab: who is signed in there, on which side, looking at which period, and where in a list.
 * Null means: as the situation says.
 */
export function readTab() {
  try {
    return { ...EMPTY, ...JSON.parse(sessionStorage.getItem(KEY)) };
  } catch {
    // Unreadable or refused: the tab is as the situation says.
    return EMPTY;
  }
}

export function writeTab(changed) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...readTab(), ...changed }));
  } catch {
    // Storage refused: the choice lasts no longer than this page.
  }
}

/** A new situation begins: the tab is as it says. */
export function forgetTab() {
  writeTab(EMPTY);
}

/** `guru`, `kepala-sekolah` or a person's id, as the address gives it. */
export function viewerNamed(name) {
  return VIEWERS[name] ?? name;
}
