import { expect, it } from 'vitest';
import { imports, sources } from './tree';

const graph = new Map(
  sources('utils', 'components', 'entrypoints').map((file) => [
    file.path,
    imports(file)
      .filter((one) => !one.typeOnly)
      .map((one) => one.to),
  ]),
);

function cycleFrom(start: string, path: string[] = []): string[] | null {
  if (path.includes(start)) return [...path.slice(path.indexOf(start)), start];
  if (done.has(start)) return null;
  for (const next of graph.get(start) ?? []) {
    const found = cycleFrom(next, [...path, start]);
    if (found) return found;
  }
  done.add(start);
  return null;
}
const done = new Set<string>();

it('no file imports itself over others', () => {
  expect(graph.size).toBeGreaterThan(40);
  const cycles = [...graph.keys()].map((file) => cycleFrom(file)).filter(Boolean);
  expect(cycles, 'hand the shared part to a file that both import').toEqual([]);
});
