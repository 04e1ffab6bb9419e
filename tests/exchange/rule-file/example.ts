/** A file of rules as a dinas would hand it out, before it is text. */
export const FILE = {
  pendamping: 'ruleset',
  version: 1,
  name: 'Perpanjangan perencanaan',
  issuer: 'Dinas Pendidikan Contoh',
  source: { title: 'Surat Edaran 800/1', url: 'https://contoh.go.id/se-800.pdf', publishedOn: '2024-03-20' },
  period: '2024-1',
  windows: [{ stage: 'perencanaan', closesOn: '2024-04-14' }],
};
