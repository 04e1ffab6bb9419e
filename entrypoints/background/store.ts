import { createStore } from '../../utils/store';

/** The one connection of this worker; it opens when it is first wanted. */
export const store = createStore();
