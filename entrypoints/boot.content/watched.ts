import { ATTRIBUTE } from './put-away';

/** What of a page can change what it says: its nodes, its text, and the attributes that show or choose. */
export const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'open',
    'content',
    'role',
    'type',
    ATTRIBUTE,
    'alt',
    'title',
    'placeholder',
    ...['state', 'selected'].map((name) => `data-${name}`),
    ...['hidden', 'selected', 'current', 'checked', 'pressed', 'label', 'level', 'busy', 'expanded'].map(
      (name) => `aria-${name}`,
    ),
  ],
};
