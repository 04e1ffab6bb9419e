import { Drawing } from './icon';

/** Drawings for pages of our own: the sidebar, whose script every page of PMM may fetch, goes without them. */
const ICONS = {
  outside: [
    'M11.6 3.4h5v5M16.4 3.6l-7 7M8 4.4H5a1.8 1.8 0 00-1.8 1.8V15A1.8 1.8 0 005 16.8h8.8a1.8 1.8 0 001.8-1.8v-3',
  ],
  search: ['M9 3.4a5.6 5.6 0 100 11.2A5.6 5.6 0 009 3.4zM13.2 13.2l3.6 3.6'],
  pause: ['M7 4.5v11M13 4.5v11'],
  document: [
    'M5 2.8h6.4L15.6 7v9a1.4 1.4 0 01-1.4 1.4H5.4A1.4 1.4 0 014 16V4.2a1.4 1.4 0 011.4-1.4z',
    'M11.2 2.9v4.3h4.3M7 11h6M7 14h4',
  ],
} as const;

export function PageIcon({ name }: { name: keyof typeof ICONS }) {
  return <Drawing paths={ICONS[name]} />;
}
