import * as z from 'zod/mini';
import { fileId } from '../../../utils/observations';
import type { Table } from '../../../utils/wire/table';

const clock = z.nullable(z.string().check(z.maxLength(40)));
/** Base64 of one message's bytes and some more. */
const text = z.string().check(z.maxLength(2_100_000));
const count = z.int().check(z.minimum(0), z.maximum(1_000));
const put = z.object({
  id: fileId,
  name: z.string().check(z.maxLength(1_000)),
  text,
  at: count,
  of: count.check(z.minimum(1), z.maximum(16)),
  clock,
});
const give = z.object({ id: fileId, at: count, clock });
const zip = z.object({ what: z.enum(['evidence', 'backup']), id: z.nullable(fileId), at: count, clock });

export function parsePut(payload: unknown): Table['put-file']['ask'] {
  return put.parse(payload);
}

export function parseGive(payload: unknown): Table['give-file']['ask'] {
  return give.parse(payload);
}

export function parseZip(payload: unknown): Table['save-zip']['ask'] {
  return zip.parse(payload);
}
