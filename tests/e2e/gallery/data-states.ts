import type { DataProps } from '../../../components/overview/data';
import type { ExchangeProps } from '../../../components/overview/data-exchange';
import type { RuleFilesProps } from '../../../components/overview/data-rule-files';
import { compareFile, filePeriods, judge, review } from '../../../utils/engine';
import { readRuleFile } from '../../../utils/exchange/rule-file';
import { readTable } from '../../../utils/exchange/table';
import type { Automatic, BackupPreview, KeptFacts, RuleFile, SyncNote } from '../../../utils/observations';
import { RULESETS, SOURCES } from '../../../utils/rulesets';
import { knownIn, pastedTable, scene as sceneOf, tableWords } from '../../../utils/views/exchange';
import { lockPart } from '../../../utils/views/lock/part';
import { dataPart } from '../../../utils/views/overview/data';
import { opened } from '../../../utils/views/overview/opened';
import { scene as fileScene, openedFile, refusedFile } from '../../../utils/views/rule-file';
import { syncPart } from '../../../utils/views/sync/part';
import type { Overview, PastedTable } from '../../../utils/views/view';
import { EXAMPLES } from '../../engine/examples';
import { FILE as EXAMPLE } from '../../exchange/rule-file/example';
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
  data: { ...dataPart({ ...FACTS, ...facts }), sync: sync(facts), lock: lock(facts) },
  opened: null,
  said: '',
  onChoose: () => {},
  exchange: exchange(facts.language ?? 'id'),
  ruleFiles: ruleFiles(facts.language ?? 'id'),
  ...more,
});
/** A lock that is set where something is locked, else none. */
function lock({ language = 'id', profiles = [], synced = false }: Partial<KeptFacts>) {
  const others = profiles.flatMap((one) => (one.isLocked ? [one.name] : []));
  return lockPart({ language, name: 'Sri Rahayu', isSet: others.length > 0, others, synced });
}
const PROFILES: KeptFacts['profiles'] = [
  { id: 'a', name: 'Sri Rahayu', isLocked: false, bytes: 61_300 },
  { id: 'b', name: null, isLocked: true, bytes: 22_100 },
];
/** Other computers: off, or on with all that can stay here and the longest that can be wrong. */
function sync({ language = 'id', synced = false }: Partial<KeptFacts>) {
  const last = {
    ...{ at: '2024-03-28T10:20:00+07:00', records: 184, bytes: 91_400, devices: 3 },
    withheld: { names: 2, room: 31, large: 1 },
  };
  const note: SyncNote = {
    ...{ on: true, device: 'aaaaaaaa', profile: 'p', who: 'n.s', since: 1, left: false, last },
    ...{ problem: 'newer', aside: 0, named: {} },
  };
  return syncPart({ language, now: NOW, note: synced ? note : null, name: 'Sri Rahayu' });
}
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

const FILE = {
  ...EXAMPLE,
  windows: [
    { stage: 'perencanaan', opensOn: '2024-01-02', closesOn: '2024-04-14' },
    { stage: 'penilaian', for: ['guru'], opensOn: '2024-06-03', closesOn: '2024-06-21' },
  ],
};
const KEPT: RuleFile = {
  ...{ kind: 'rule-file', id: 'kept', at: '2024-03-21T08:00:00+07:00', period: '2024-1' },
  ...{ title: 'Jadwal penilaian <b>kecamatan</b>', issuer: 'KKG Gugus Melati Kecamatan Contoh' },
  source: { title: 'Notulen rapat KKG', url: null, publishedOn: '2024-03-15' },
  windows: [{ stage: 'penilaian', who: ['guru'], opensOn: null, closesOn: '2024-06-14' }],
};

/** A file that was chosen beside one that was taken in, read and worded as the background does. */
function ruleFiles(language: 'id' | 'en', text: string | null = null): RuleFilesProps {
  const { memory, now } = example();
  const entries = text === null ? [] : [KEPT];
  const mine = { ...memory, entries, settings: { ...memory.settings, language } };
  const scene = fileScene(judge(mine, RULESETS, now), { sources: SOURCES, rulesets: RULESETS });
  const chosen = text === null ? null : chosenFile(text, scene, now);
  return { part: overviewOf(mine, now).ruleFiles, chosen, told: '', onChoose: () => {} };
}

function chosenFile(text: string, scene: ReturnType<typeof fileScene>, now: string): PastedTable {
  const today = now.slice(0, 10);
  const read = readRuleFile(text, { periods: filePeriods(RULESETS), today });
  const rules = RULESETS.find((one) => one.id === '2024-1');
  if (!read.ok) return refusedFile(read.trouble, scene);
  if (!rules) throw new Error('gallery: no rules of 2024-1');
  const file: RuleFile = { kind: 'rule-file', id: 'chosen', at: now, ...read.said };
  const changes = compareFile(file, { rules, kept: [KEPT], today });
  return openedFile({ said: read.said, changes, kept: [KEPT], key: 'x' }, scene);
}

/** A backup with files that was opened beside files that are here. */
const withFiles = (language: 'id' | 'en') => {
  const files = { has: true, count: 12, bytes: 38_400_000, missing: 1, lost: 2, unknown: 3 };
  const shown = opened(
    { preview: { ...PREVIEW, files } },
    { ...TOLD, file: 'pendamping-pmm-2024-03-14.zip', language },
  );
  const amounts = [...(FACTS.amounts ?? []), { kind: 'files' as const, count: 14, bytes: 41_200_000 }];
  return props({ language, amounts }, { opened: shown });
};

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
  { name: 'page-data-files', overview: page(), data: withFiles('id'), width: 1366, press: ['Ganti semua'] },
  { name: 'page-data-files-phone', overview: page('en'), data: withFiles('en'), width: 390 },
  { name: 'page-data-synced', overview: page(), data: props({ synced: true }), width: 1366 },
  {
    name: 'page-data-synced-phone',
    overview: page('en'),
    data: props({ synced: true, language: 'en' }),
    width: 390,
    press: ['Remove from the account'],
  },
  {
    name: 'page-data-lock',
    overview: page(),
    data: props({ profiles: PROFILES }),
    width: 1366,
    press: ['Ganti kata sandi'],
  },
  { name: 'page-data-lock-set', overview: page(), data: props({}), width: 390, press: ['Pasang kata sandi'] },
  {
    name: 'page-data-lock-english',
    overview: page('en'),
    data: props({ profiles: PROFILES, language: 'en', synced: true }),
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
    name: 'page-data-rule-file',
    overview: page(),
    data: props({}, { ruleFiles: ruleFiles('id', JSON.stringify(FILE)) }),
    width: 1366,
  },
  {
    name: 'page-data-rule-file-phone',
    overview: page(),
    data: props({}, { ruleFiles: ruleFiles('id', JSON.stringify(FILE)) }),
    width: 390,
  },
  {
    name: 'page-data-rule-file-english',
    overview: page('en'),
    data: props({ language: 'en' }, { ruleFiles: ruleFiles('en', JSON.stringify(FILE)) }),
    width: 1366,
  },
  {
    name: 'page-data-rule-file-refused',
    overview: page(),
    data: props({}, { ruleFiles: ruleFiles('id', JSON.stringify({ ...FILE, deadlines: [] })) }),
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
