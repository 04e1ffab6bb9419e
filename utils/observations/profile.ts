import * as z from 'zod/mini';
import { SIDES } from './vocabulary';

export const ROLES = ['guru', 'kepala-sekolah', 'plt-kepala-sekolah'] as const;
export type Role = (typeof ROLES)[number];

export const EMPLOYMENTS = ['pns', 'pppk', 'non-asn'] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

/** A person on this computer, told apart by the account that the page shows. `null` means not said. */
export const profile = z.object({
  id: z.string(),
  name: z.nullable(z.string()),
  school: z.nullable(z.string()),
  role: z.nullable(z.enum(ROLES)),
  employment: z.nullable(z.enum(EMPLOYMENTS)),
  /** A ruleset id that the person chose, or `null` to follow the page and, without one, the day. */
  period: z.nullable(z.string()),
  /** How far the first run came: the next step 0, 1 or 2, or 3 when it is over. */
  firstRun: z.number(),
  /** Which hat the person chose to see, or `null` to follow the page. Later than version 1 of the store. */
  side: z.nullable(z.enum(SIDES)),
});
export type Profile = z.infer<typeof profile>;

/** A person of whom nothing is known yet. */
export function blankProfile(id: string): Profile {
  return {
    id,
    name: null,
    school: null,
    role: null,
    employment: null,
    period: null,
    firstRun: 0,
    side: null,
  };
}
