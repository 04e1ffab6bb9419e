import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, wherever it was cloned to. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  /** Path from the root, with slashes. */
  path: string;
  text: string;
  lines: number;
}

/** All source files below the given folders. */
export function sources(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => walk(join(ROOT, folder))).filter((file) => /\.tsx?$/.test(file.path));
}

function walk(folder: string): SourceFile[] {
  return readdirSync(folder).flatMap((name) => {
    const full = join(folder, name);
    return statSync(full).isDirectory() ? walk(full) : [file(full)];
  });
}

function file(full: string): SourceFile {
  const text = readFileSync(full, 'utf8');
  return { path: relative(ROOT, full).replaceAll('\\', '/'), text, lines: text.split('\n').length };
}

/** A file's text without its comments. */
export function code(file: SourceFile): string {
  return file.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

export interface Import {
  from: string;
  /** A package's name, or the path from the root of the file that is imported. */
  to: string;
  typeOnly: boolean;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g;

/** What a file imports or re-exports, `typeOnly` when nothing of it is left after the build. */
export function imports(source: SourceFile): Import[] {
  return [...source.text.matchAll(IMPORT)].map(([, type, names = '', target = '']) => ({
    from: source.path,
    to: target.startsWith('.') ? resolve(source.path, target) : target,
    typeOnly: Boolean(type) || allTypes(names),
  }));
}

/** `import { type A, type B } from` leaves nothing behind either. */
function allTypes(names: string): boolean {
  const inner = /^\s*\{([^}]*)\}/.exec(names)?.[1];
  if (!inner) return false;
  const parts = inner.split(',').map((part) => part.trim());
  return parts.filter(Boolean).every((part) => part.startsWith('type '));
}

function resolve(from: string, target: string): string {
  const bare = normalize(join(dirname(from), target.replace(/\?.*$/, ''))).replaceAll('\\', '/');
  const candidates = [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`, `${bare}/index.tsx`];
  return candidates.find((path) => isFile(join(ROOT, path))) ?? bare;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The room of a path: `utils/engine`, `components`, `entrypoints/panel`, or the package's name. */
export function roomOf(path: string): string {
  const [top, second] = path.split('/');
  if (top === 'utils' || top === 'entrypoints') return `${top}/${second}`;
  return top === 'components' ? top : path;
}
