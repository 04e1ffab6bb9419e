/** Where messages of pages may come from; the same as the manifest's hosts, which a house test compares. */
export const HOSTS: readonly string[] = [
  'https://guru.kemdikbud.go.id',
  'https://guru.kemendikdasmen.go.id',
  ...(import.meta.env.MODE === 'practice' ? ['http://localhost'] : []),
];
