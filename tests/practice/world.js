import { SITUATIONS, situationOf } from './situations.js';
import { start, VERSION } from './state/start.js';
import { reduce } from './state.js';

const KEY = 'pmm-latihan';

/**
 * The state shared by all tabs of this origin, kept in localStorage. Another tab's change arrives as a `storage`
 * event and is told to the subscribers just like one of this tab.
 * @returns {{read(): object, act(action: object): boolean, begin(id: string): boolean, subscribe(told: () => void): void}}
 */
export function openWorld() {
  const subscribers = [];
  let state = load() ?? save(start(SITUATIONS[0]));
  const tell = () => {
    for (const told of subscribers) told();
  };
  const become = (next) => {
    if (next === state) return false;
    state = save(next);
    tell();
    return true;
  };
  window.addEventListener('storage', (event) => {
    if (event.key !== KEY) return;
    state = load() ?? state;
    tell();
  });
  return {
    read: () => state,
    act: (action) => become(reduce(state, action)),
    begin: (id) => {
      const situation = situationOf(id);
      return situation !== null && become(start(situation));
    },
    subscribe: (told) => subscribers.push(told),
  };
}

function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return kept?.version === VERSION ? kept : null;
  } catch {
    // Somebody's broken text in the storage: the practice begins anew.
    return null;
  }
}

function save(state) {
  try {
    localStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // Storage refused (private window): this tab goes on by itself.
  }
  return state;
}
