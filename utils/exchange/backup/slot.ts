/** Parts of the slot of somebody's row: kind, name, who of that name, about what, which of several alike. */
const PERSON = 5;

/**
 * Whether a text can be the slot of a fact of that kind: the store reads it as a list that begins with the kind and
 * holds words, numbers and nothing else.
 */
export function slotFits(slot: string, kind: string): boolean {
  const parts = listIn(slot);
  if (!parts || parts[0] !== kind || parts.length < 2) return false;
  if (!parts.every((one) => one === null || ['string', 'number'].includes(typeof one))) return false;
  if (kind !== 'approval') return true;
  return parts.length === PERSON && typeof parts[1] === 'string' && Number.isInteger(parts[4]);
}

function listIn(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null; // no list, which is what was asked
  }
}
