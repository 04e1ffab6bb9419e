import type { Handlers } from '../../utils/wire/answer';
import { forOwn } from './backup';
import { takeFile } from './evidence/in';
import { giveFile } from './evidence/out';
import { parseGive, parsePut, parseZip } from './evidence/parse';
import { printEvidence } from './evidence/print';
import { giveZip } from './evidence/zip';
import { parseSee } from './parse';

type Names = 'evidence' | 'put-file' | 'give-file' | 'save-zip';

/** Files of the person's own: never to a page of the site, nor from one. */
export const EVIDENCE_ANSWERS: Pick<Handlers, Names> = {
  evidence: { parse: parseSee, run: (_, from) => forOwn(from, printEvidence) },
  'put-file': { parse: parsePut, run: (piece, from) => forOwn(from, () => takeFile(piece)) },
  'give-file': { parse: parseGive, run: (ask, from) => forOwn(from, () => giveFile(ask)) },
  'save-zip': { parse: parseZip, run: (ask, from) => forOwn(from, () => giveZip(ask)) },
};
