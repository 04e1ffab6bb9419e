import type { DataProps } from '../../../components/overview/data';
import type { ExchangeProps } from '../../../components/overview/data-exchange';
import { judge, review } from '../../../utils/engine';
import { readTable } from '../../../utils/exchange/table';
import type { Automatic, BackupPreview, KeptFacts } from '../../../utils/observations';
import { RULESETS, SOURCES } from '../../../utils/rulesets';
import { knownIn, pastedTable, scene as sceneOf, tableWords } from '../../../utils/views/exchange';
import { dataPart } from '../../../utils/views/overview/data';
import { opened } from '../../../utils/views/overview/opened';
import type { Overview, PastedTable } from '../../../utils/views/view';
import { EXAMPLES } from '../../engine/examples';
import { overviewOf } from '../../views/overviews';

interface DataState {
  name: string;
  overview: Overview;
  data: DataProps;
  width: number;
  press?: string[];
}

const NOW = '2024-03-28T10:24:00+07:00';
const TOLD = { id: 'b', file: 'pendamping-pmm-2024-03-14.json' };

const copy = (day: string, why: Automatic['why'] = 'day', bytes = 48_200): Automatic => ({
  id: `${why}/${day}`,
  why,
  at: `${day}T07:02:00+07:00`,
  bytes,
});

const FACTS: KeptFacts = {
  language: 'id',
  now: NOW,
  amounts: [
    { kind: 'entries', count: 14, bytes: 4_312 },
    { kind: 'facts', count: 86, bytes: 38_120 },
    { kind: 'people', count: 32, bytes: 15_900 },
    { kind: 'accounts', count: 1, bytes: 178 },
    { kind: 'reminders', count: 12, bytes: 4_904 },
    { kind: 'settings', count: 1, bytes: 512 },
    { kind: 'rest', count: 21, bytes: 9_210 },
  ],
  problem: null,
  copyFailed: null,
  automatic: [
    copy('2024-03-28'),
    copy('2024-03-27', 'before'),
    copy('2024-03-27'),
    copy('2024-03-24'),
    copy('2023-12-31'),
  ],
  savedOutside: '2024-03-14T08:00:00+07:00',
  oldest: '2024-01-08T08:00:00+07:00',
};

const PREVIEW: BackupPreview = {
  made: '2024-03-14T08:00:00+07:00',
  accounts: ['Sri Rahayu'],
  kinds: [
    {
      kind: 'entries',
      counts: { added: 3, changed: 1, conflicting: 2, gone: 4, same: 8 },
      unknown: 0,
      examples: [
        { state: 'added', of: 'own-date', about: 'Observasi kelas VIII B' },
        { state: 'added', of: 'own-item', about: 'Cetak SKP <b>dua kali</b>' },
        { state: 'conflicting', of: 'own-stage', about: 'perencanaan' },
        { state: 'gone', of: 'own-activity', about: 'Penggerak komunitas belajar' },
      ],
    },
    {
      kind: 'facts',
      counts: { added: 0, changed: 0, conflicting: 12, gone: 3, same: 71 },
      unknown: 2,
      examples: [{ state: 'conflicting', of: 'stage', about: 'pelaksanaan' }],
    },
    {
      kind: 'settings',
      counts: { added: 0, changed: 0, conflicting: 1, gone: 0, same: 0 },
      unknown: 0,
      examples: [],
    },
  ],
};

function example() {
  const found = EXAMPLES['waiting-28-march'];
  if (!found) throw new Error('gallery: no example to start from');
  return found;
}
const page = (language: 'id' | 'en' = 'id'): Overview => {
  const { memory, now } = example();
  return overviewOf({ ...memory, settings: { ...memory.settings, language } }, now);
};
const props = (facts: Partial<KeptFacts>, more: Partial<DataProps> = {}): DataProps => ({
  data: dataPart({ ...FACTS, ...facts }),
  opened: null,
  said: '',
  onChoose: () => {},
  exchange: exchange(facts.language ?? 'id'),
  ...more,
});
const exchange = (language: 'id' | 'en', pasted: string | null = null): ExchangeProps => ({
  part: page(language).exchange,
  pasted: pasted === null ? null : held(pasted, language),
  told: '',
  round: 0,
  onRead: () => {},
});

/** What the rows would come to, read and worded as the background does. */
function held(text: string, language: 'id' | 'en'): PastedTable {
  const { memory, now } = example();
  const mine = { ...memory, settings: { ...memory.settings, language } };
  const findings = judge(mine, RULESETS, now);
  const scene = sceneOf(findings, { sources: SOURCES, rulesets: RULESETS });
  const checked = review(mine, RULESETS, now, findings.period);
  return pastedTable(readTable(text, knownIn(scene, checked), tableWords(scene)), scene);
}
const ROWS = [
  'Kegiatan\tPoin\tJumlah\tTanggal selesai\tSelesai',
  'Pelatihan mandiri\t8\t1\t3/2/2024\tya',
  'Peserta berbagi praktik baik oleh komunitas belajar\t4\t2\t\ttidak',
  'Seminar nasional “Asesmen yang bermakna bagi murid kelas VIII”\t4\t1\t25/3/2024\tya',
  '=HYPERLINK("http://x")\tdua\t1',
  'Menulis modul ajar\t2,5\t2\t\tya',
].join('\n');
const preview = (language: 'id' | 'en') => opened({ preview: PREVIEW }, { ...TOLD, language });
const place = { line: 214, column: 318, store: 'entries', row: 18, fields: ['entry', 'on'] };
const wrong = opened({ trouble: { reason: 'wrong', place } }, { ...TOLD, language: 'id' });

/** The full page with what is kept under it. */
export const DATA: DataState[] = [
  { name: 'page-data', overview: page(), data: props({}), width: 1366 },
  { name: 'page-data-opened', overview: page(), data: props({}, { opened: preview('id') }), width: 1366 },
  {
    name: 'page-data-replace',
    overview: page(),
    data: props({}, { opened: preview('id') }),
    width: 1366,
    press: ['Ganti semua'],
  },
  { name: 'page-data-phone', overview: page(), data: props({}, { opened: preview('id') }), width: 390 },
  {
    name: 'page-data-english',
    overview: page('en'),
    data: props({ language: 'en' }, { opened: preview('en') }),
    width: 1366,
  },
  { name: 'page-data-trouble', overview: page(), data: props({}, { opened: wrong }), width: 1366 },
  {
    name: 'page-data-pasted',
    overview: page(),
    data: props({}, { exchange: exchange('id', ROWS) }),
    width: 1366,
  },
  {
    name: 'page-data-pasted-phone',
    overview: page(),
    data: props({}, { exchange: exchange('id', ROWS) }),
    width: 390,
  },
  {
    name: 'page-data-pasted-english',
    overview: page('en'),
    data: props({ language: 'en' }, { exchange: exchange('en', ROWS) }),
    width: 1366,
  },
  {
    name: 'page-data-pasted-nothing',
    overview: page(),
    data: props({}, { exchange: exchange('id', 'Halo, ini bukan tabel') }),
    width: 1366,
  },
  {
    name: 'page-data-old',
    overview: page(),
    data: props({ savedOutside: '2024-01-30T08:00:00+07:00' }),
    width: 1366,
  },
  {
    name: 'page-data-refused',
    overview: page(),
    data: props({ amounts: null, automatic: null, problem: 'migration', savedOutside: null, oldest: null }),
    width: 1366,
  },
  {
    name: 'page-data-nothing',
    overview: page(),
    data: props({ amounts: [], automatic: [], savedOutside: null, oldest: null }),
    width: 1366,
  },
];
