/** Deeper than anything that the store holds; what lies deeper was made to exhaust whoever reads it. */
export const DEEPEST = 40;
/** So many names of the place of what is too deep say where it begins. */
export const TOLD = 6;
/** Names that mean something to the language itself. */
const UNSAFE = ['__proto__', 'constructor', 'prototype'];

export type Path = readonly (string | number)[];

interface Step {
  value: object;
  path: Path;
}

/** The first place in a parsed JSON value that is too deep or has an unsafe name; `null` where there is none. */
export function firstHarm(root: unknown): { reason: 'deep' | 'unsafe'; path: Path } | null {
  // A list of what is left instead of recursion: depth is what is being measured.
  const left: Step[] = isObject(root) ? [{ value: root, path: [] }] : [];
  for (let step = left.pop(); step; step = left.pop()) {
    const { value, path } = step;
    if (path.length > DEEPEST) return { reason: 'deep', path: path.slice(0, TOLD) };
    for (const [name, inner] of Object.entries(value)) {
      if (UNSAFE.includes(name)) return { reason: 'unsafe', path: [...path, name] };
      if (isObject(inner))
        left.push({ value: inner, path: [...path, Array.isArray(value) ? Number(name) : name] });
    }
  }
  return null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
