import * as z from 'zod/mini';
import type { Table } from '../../../utils/wire/table';

const clock = z.nullable(z.string().check(z.maxLength(40)));
const id = z.string().check(z.regex(/^[0-9a-f-]{36}$/));
/** More pieces than the largest file has. */
const count = z.int().check(z.minimum(0), z.maximum(200));
const out = z.object({ id: z.nullable(id), at: count, clock });
const incoming = z.object({
  id,
  name: z.string().check(z.maxLength(1_000)),
  text: z.string().check(z.maxLength(2_000_000)),
  at: count,
  of: count.check(z.minimum(1)),
  clock,
});

/** A backup with files, and some more than they may come to: what is too large is told so. */
const archive = z.object({
  id,
  name: z.string().check(z.maxLength(1_000)),
  size: z.int().check(z.minimum(0), z.maximum(10_000_000_000)),
  from: z.nullable(z.int().check(z.minimum(0))),
  text: z.string().check(z.maxLength(2_100_000)),
  clock,
});

export function parseArchive(payload: unknown): Table['open-archive']['ask'] {
  return archive.parse(payload);
}

export function parseSave(payload: unknown): Table['save-backup']['ask'] {
  return out.parse(payload);
}

export function parseOpen(payload: unknown): Table['open-backup']['ask'] {
  return incoming.parse(payload);
}
