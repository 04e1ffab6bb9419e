import type { Handlers } from '../../utils/wire/answer';
import { forOwn } from './backup';
import { giveFile } from './exchange/out';
import { parseFile, parseTable } from './exchange/parse';
import { showTable } from './exchange/table';

/** What leaves for other programs, and rows that come back: like backups, for our own pages alone. */
export const EXCHANGE_ANSWERS: Pick<Handlers, 'exchange-file' | 'read-table'> = {
  'exchange-file': { parse: parseFile, run: ({ file }, from) => forOwn(from, () => giveFile(file)) },
  'read-table': { parse: parseTable, run: ({ text }, from) => forOwn(from, () => showTable(text)) },
};
