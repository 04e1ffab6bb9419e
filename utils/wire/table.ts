import type {
  EvidenceType,
  ExchangeFile,
  ExchangeFileKind,
  FileReason,
  Intent,
  Observation,
  Outcome,
} from '../observations';
import type {
  DataPart,
  EvidencePart,
  NoticeOrders,
  OpenedBackup,
  OpenedRuleFile,
  Overview,
  Panel,
  PastedTable,
} from '../views/view';

/** The period that a page showed, kept by boot over the pages of one visit that do not repeat it. */
export interface ShownPeriod {
  from: string;
  to: string;
}

/** What one look at the page gave. `path` is the address's path, without query. */
export interface Report {
  observations: Observation[];
  path: string;
  period: ShownPeriod | null;
}

/** What the person did came to this; `panel` is what to print now. */
export interface Done {
  outcome: Outcome;
  panel: Panel;
}

/** `clock` is looked at in practice builds only (`<meta name="practice-now">`); a shipped build never does. */
interface Clocked {
  clock: string | null;
}

/** `page` names the document that asks, where it is one of the site: loaded anew, it may be somebody else's. */
interface Paged {
  page?: string | undefined;
}

/** A piece of a backup's text on its way out; `id` asks for the next one. Nothing that is kept goes with it. */
export interface OutPiece {
  id: string;
  /** Of the file. */
  name: string;
  text: string;
  /** How many pieces there are. */
  of: number;
}

/** A piece of a file's text on its way in. `at` counts from 0; the last that comes is answered with all of it. */
export interface InPiece {
  id: string;
  name: string;
  text: string;
  at: number;
  of: number;
}

/** What came of a file's last piece: it is kept, or why not; `null` where pieces are missing. */
export type TakenFile = { ok: true } | { ok: false; reason: FileReason } | null;

/** A piece of a file of evidence, its bytes as base64, and how many pieces there are. */
export interface FilePiece {
  name: string;
  type: EvidenceType;
  text: string;
  of: number;
}

/** Which bytes of a file are wanted next, or what would change; `null`: it is not being read here. */
export type ArchiveAnswer = { want: { from: number; to: number } } | { opened: OpenedBackup } | null;

/** A piece of a ZIP as it is made, its bytes as base64; the last one is empty. */
export interface ZipPiece {
  id: string;
  name: string;
  text: string;
  last: boolean;
}

/** One row a message: what is asked, and what comes back. */
export interface Table {
  /** boot → background */
  report: { ask: Report & Clocked & Paged; answer: Panel };
  /** any surface → background: what to print */
  see: { ask: Clocked & Paged; answer: Panel };
  /** one of our own pages → background: what the full page prints */
  overview: { ask: Clocked; answer: Overview };
  /** one of our own pages → background: what is kept on this computer, and its backups */
  data: { ask: Clocked; answer: DataPart };
  /** one of our own pages → background: a piece of a backup; `id` null makes one. `null`: it is no longer held */
  'save-backup': { ask: { id: string | null; at: number } & Clocked; answer: OutPiece | null };
  /** one of our own pages → background: a piece of a file; the last is answered with what would change */
  'open-backup': { ask: InPiece & Clocked; answer: OpenedBackup | null };
  /** one of our own pages → background: evidence of the period in view */
  evidence: { ask: Clocked; answer: EvidencePart };
  /** one of our own pages → background: a piece of a file as base64; kept until `attach` names it */
  'put-file': { ask: InPiece & Clocked; answer: TakenFile };
  /** one of our own pages → background: a piece of a file; `null` where it is not here */
  'give-file': { ask: { id: string; at: number } & Clocked; answer: FilePiece | null };
  /** one of our own pages → background: a piece of a ZIP, in their order; `id` null makes one */
  'save-zip': {
    ask: { what: 'evidence' | 'backup'; id: string | null; at: number } & Clocked;
    answer: ZipPiece | null;
  };
  /** one of our own pages → background: bytes of a backup with files that were wanted; `from` null begins one */
  'open-archive': {
    ask: { id: string; name: string; size: number; from: number | null; text: string } & Clocked;
    answer: ArchiveAnswer;
  };
  /** one of our own pages → background: a file for another program; `null` for a table that there is none of */
  'exchange-file': { ask: { file: ExchangeFileKind } & Clocked; answer: ExchangeFile | null };
  /** one of our own pages → background: rows that were pasted, and what would come of them; nothing is kept */
  'read-table': { ask: { text: string } & Clocked; answer: PastedTable };
  /** one of our own pages → background: a file of rules that was chosen, and what it would change; nothing is kept */
  'read-rule-file': { ask: { text: string } & Clocked; answer: OpenedRuleFile };
  /** any surface → background: what the person did; the same `id` twice is one deed */
  do: { ask: { intent: Intent; id: string } & Clocked & Paged; answer: Done };
  /** boot → background: put one of boot's own later scripts into this tab */
  inject: {
    ask: { script: 'panel' | 'reader' | 'meanings' | 'skeleton' } & Paged;
    answer: NoticeOrders | null;
  };
}
export type Name = keyof Table;
