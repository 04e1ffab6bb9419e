import type { Intent, Outcome, OutcomeReason } from '../../utils/observations';

type Submitted = Extract<Intent, { do: 'submit' }>;
export type Refused = Extract<Outcome, { ok: false }>;

/** The fields of an entry to be, and the first refusal. */
export interface Draft {
  fields: Record<string, unknown>;
  refused: Refused | null;
}

export function refuse(field: string | null, reason: OutcomeReason): Refused {
  return { ok: false, field, reason };
}

const MOST_POINTS = 128;
/** More than anybody could have: a slip of the finger. */
const MOST_IN_ALL = 9_999;

/** Reads fields one by one and keeps the first refusal. */
export class Values {
  private refused: Refused | null = null;

  constructor(private readonly values: Submitted['values']) {}

  /** `some`: the field to point at where the person filled in none of them. */
  draft(fields: Draft['fields'], some: string | null = null): Draft {
    if (some !== null && Object.values(fields).every((one) => one === null)) this.refuse(some, 'empty', null);
    return { fields, refused: this.refused };
  }
  text(name: string): string {
    const text = String(this.values[name] ?? '').trim();
    return text || this.refuse(name, 'empty', text);
  }
  optional(name: string): string | null {
    return String(this.values[name] ?? '').trim() || null;
  }
  /** `null` when the form has no such box. */
  ticked(name: string): boolean | null {
    const value = this.values[name];
    return value === undefined ? null : value === true || value === 'true';
  }
  day(name: string): string {
    const text = this.text(name);
    return isDay(text) ? text : this.refuse(name, 'not-a-date', text);
  }
  optionalDay(name: string): string | null {
    return this.optional(name) && this.day(name);
  }
  /** Points of one time; the highest value that the help centre's list has is `MOST_POINTS`. */
  number(name: string): number {
    const number = Number(this.text(name).replace(',', '.'));
    return number >= 0 && number <= MOST_POINTS ? number : this.refuse(name, 'not-a-number', 0);
  }
  /** Points of a whole period, `null` where left to the page. */
  total(name: string): number | null {
    const text = this.optional(name);
    const number = Number(text?.replace(',', '.') ?? 0);
    if (number >= 0 && number <= MOST_IN_ALL) return text === null ? null : number;
    return this.refuse(name, 'not-a-total', null);
  }
  /** How many times: a whole number. */
  count(name: string): number {
    const text = this.text(name);
    return /^[1-9]\d?$/.test(text) ? Number(text) : this.refuse(name, 'not-a-count', 0);
  }
  private refuse<T>(field: string, reason: OutcomeReason, value: T): T {
    this.refused ??= refuse(field, reason);
    return value;
  }
}

/** A calendar day of this century; 30 February is none, nor is the year 24, which a date field takes for 2024. */
function isDay(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
