import * as z from 'zod/mini';
import { type Intent, intent, type Observation, observation } from '../../utils/observations';
import type { Table } from '../../utils/wire/table';

/** More facts than any page of PMM holds: 5,000 people with a row for each of five things. A larger report is refused. */
const MOST = 30_000;

const clock = z.nullable(z.string().check(z.maxLength(40)));
/** Which document asks, where it is one of the site. */
const page = z.optional(z.string().check(z.maxLength(40)));
const day = z.iso.date();
const report = z.object({
  observations: z.array(z.unknown()).check(z.maxLength(MOST)),
  path: z.string().check(z.maxLength(2_000)),
  period: z.nullable(z.object({ from: day, to: day })),
  clock,
  page,
});
const see = z.object({ clock, page });
const injection = z.object({ script: z.enum(['panel', 'reader', 'meanings', 'skeleton']), page });
const deed = z.object({ intent, id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)), clock, page });

export function parseReport(payload: unknown): Table['report']['ask'] {
  const parsed = report.parse(payload);
  return { ...parsed, observations: parsed.observations.map(parseObservation) };
}

export function parseSee(payload: unknown): Table['see']['ask'] {
  return see.parse(payload);
}

export function parseDo(payload: unknown): Table['do']['ask'] {
  const { intent: parsed, ...rest } = deed.parse(payload);
  return { intent: parsed as Intent, ...rest };
}

export function parseInject(payload: unknown): Table['inject']['ask'] {
  return injection.parse(payload);
}

/** A fact of the wrong shape does not take the others down with it, and is not passed over in silence. */
function parseObservation(raw: unknown): Observation {
  const parsed = observation.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  return {
    kind: 'could-not-read',
    evidence: '',
    what: kindOf(raw),
    expected: (issue?.message ?? 'a fact of contract.md').slice(0, 300),
    found: (JSON.stringify(raw) ?? '').slice(0, 300),
  };
}

function kindOf(raw: unknown): string {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return 'observation';
  return String(raw.kind).slice(0, 40) || 'observation';
}
