import type { EvidenceProps } from '../../../components/overview/evidence-form';
import { judge, review } from '../../../utils/engine';
import type { Entry } from '../../../utils/observations';
import { RULESETS, SOURCES } from '../../../utils/rulesets';
import { evidencePart, scene as sceneOf } from '../../../utils/views/evidence';
import type { Overview } from '../../../utils/views/view';
import { EXAMPLES } from '../../engine/examples';
import { overviewOf } from '../../views/overviews';

interface EvidenceState {
  name: string;
  overview: Overview;
  evidence: EvidenceProps;
  width: number;
  press?: string[];
}

const PICTURE =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="64"><rect width="90" height="64" fill="#cfe6dc"/><circle cx="60" cy="22" r="10" fill="#a86a00"/><path d="M0 64L32 26l22 26 12-10 24 22z" fill="#14584a"/></svg>',
  );
const [PHOTO, PDF, GONE] = ['1', '2', '3'].map((end) => `00000000-0000-4000-8000-00000000000${end}`);

function made(language: 'id' | 'en', entries: Entry[], told = '') {
  const { memory, now } = EXAMPLES['waiting-28-march'] ?? {};
  if (!memory || !now) throw new Error('gallery: no example of a teacher who waits');
  const whole = {
    ...memory,
    entries: [...memory.entries, ...entries],
    settings: { ...memory.settings, language },
  };
  const findings = judge(whole, RULESETS, now);
  const found = review(whole, RULESETS, now, findings.period);
  const scene = sceneOf(findings, { sources: SOURCES, rulesets: RULESETS });
  const evidence: EvidenceProps = {
    part: evidencePart(found, new Set([PHOTO ?? '', PDF ?? '']), scene),
    told: { target: found.evidence.subjects.find((one) => one.evidence)?.target ?? null, text: told },
    onAdd: () => {},
    onPreview: async () => PICTURE,
    onForget: () => {},
  };
  return { overview: overviewOf(whole, now), evidence };
}

const AT = '2024-03-20T08:00:00+07:00';
const file = (
  id: string | undefined,
  name: string,
  type: 'application/pdf' | 'image/jpeg',
  size: number,
) => ({
  ...{ id: id ?? '', name, type, size },
});
const ENTRIES: Entry[] = [
  {
    ...{ kind: 'own-activity', id: 'o', at: AT, title: 'Peserta webinar “Asesmen yang bermakna”' },
    ...{ points: 2, count: 1, doneOn: '2024-03-16' },
  },
  {
    ...{ kind: 'own-activity', id: 'p', at: AT, title: 'Pelatihan daring literasi numerasi untuk guru SMP' },
    ...{ points: 8, count: 1, doneOn: '2024-02-10' },
  },
  {
    ...{ kind: 'evidence', id: 'b1', at: AT, subject: 'activity', title: 'Peserta webinar', item: 'o' },
    ...{ note: 'Aslinya di map biru, lemari guru.', link: 'https://contoh.id/sertifikat/8812' },
    files: [
      file(PHOTO, 'IMG_20240316_foto bersama narasumber.jpg', 'image/jpeg', 2_340_112),
      file(PDF, 'Sertifikat webinar.pdf', 'application/pdf', 412_880),
      file(
        GONE,
        'Undangan webinar dari panitia penyelenggara tingkat kabupaten (rev. 2).pdf',
        'application/pdf',
        90_000,
      ),
    ],
  },
  {
    ...{ kind: 'evidence', id: 'b2', at: AT, subject: 'item', title: 'simpan-sertifikat' },
    ...{ item: 'simpan-sertifikat', note: 'Semua di map biru', link: null, files: [] },
  },
  {
    ...{
      kind: 'evidence',
      id: 'b3',
      at: AT,
      subject: 'activity',
      title: 'Lokakarya <b>lama</b>',
      item: null,
    },
    ...{ note: null, link: 'https://contoh.id/lokakarya', files: [] },
  },
];
const FORM = ['Bukti (5): Peserta webinar “Asesmen yang bermakna”'];

/** Evidence on the full page. */
export const EVIDENCE: EvidenceState[] = [
  { name: 'page-evidence', ...made('id', ENTRIES), width: 1366 },
  { name: 'page-evidence-form', ...made('id', ENTRIES, 'Berkas tersimpan.'), width: 1366, press: FORM },
  { name: 'page-evidence-form-phone', ...made('id', ENTRIES), width: 390, press: FORM },
  {
    name: 'page-evidence-form-english',
    ...made('en', ENTRIES, 'What is in this file is no PDF, JPG, PNG, WebP or GIF.'),
    width: 1366,
    press: ['Evidence (5): Peserta webinar “Asesmen yang bermakna”'],
  },
  { name: 'page-evidence-nothing', ...made('id', []), width: 1366 },
];
