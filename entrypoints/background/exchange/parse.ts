import * as z from 'zod/mini';
import { EXCHANGE_FILES, LONGEST_TABLE } from '../../../utils/observations';
import type { Table } from '../../../utils/wire/table';

const clock = z.nullable(z.string().check(z.maxLength(40)));
const file = z.object({ file: z.enum(EXCHANGE_FILES), clock });
/** One letter more than is read, so that too large a table is told so and not that nobody answers. */
const table = z.object({ text: z.string().check(z.maxLength(LONGEST_TABLE + 1)), clock });

export function parseFile(payload: unknown): Table['exchange-file']['ask'] {
  return file.parse(payload);
}

export function parseTable(payload: unknown): Table['read-table']['ask'] {
  return table.parse(payload);
}
