import type * as z from 'zod/mini';
import { NAMES } from './schema';
import { type Path, type Refused, refused } from './trouble';

/** Fields that hold a day. */
const DAYS: readonly unknown[] = ['opensOn', 'closesOn', 'publishedOn'];

/** The first thing in a parsed file that is not as it should be. */
export function misfit(value: unknown, error: z.core.$ZodError): Refused {
  const issue = error.issues[0];
  const path = (issue?.path ?? []).map((one) => (typeof one === 'number' ? one : String(one))); // an error has an issue
  if (issue?.code === 'unrecognized_keys')
    return refused('name', [...path, issue.keys[0] ?? ''], namesAt(path));
  const field = path[path.length - 1];
  if (path.reduce(at, value) === undefined) return refused('missing', path);
  if (DAYS.includes(field)) return refused('not-a-day', path);
  if (issue?.code === 'too_big' && issue.origin === 'string') return refused('too-long', path);
  if (field === 'url') return refused('not-a-link', path);
  return refused('wrong', path, issue?.code === 'invalid_value' ? issue.values.map(String) : []);
}

function namesAt([first]: Path): readonly string[] {
  return first === 'source' || first === 'windows' ? NAMES[first] : NAMES.file;
}

/** What stands under a name, `undefined` where nothing can. */
function at(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
