interface Line {
  /** At most 45 characters, verb first. */
  title: string;
  /** At most 60 characters. */
  detail: string | null;
}

/** A checklist item of a ruleset in both languages. */
export interface ItemWords {
  id: Line;
  en: Line;
}
