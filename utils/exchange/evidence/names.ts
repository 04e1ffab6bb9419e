import { EVIDENCE_TYPES, type EvidenceFile } from '../../observations';

/** Longest name of a file or folder, in UTF-16 units, with its ending. */
const LONGEST = 120;
/** Of a folder: three levels and a name stay below the 260 that Windows allows, the folder of downloads included. */
const LONGEST_FOLDER = 60;
/** What Windows keeps for devices, with any ending. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** What no name may hold there, and what steers or hides letters. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** A text as a part of a path on any computer: composed letters, nothing forbidden, not too long; never empty. */
export function safeName(text: string, longest = LONGEST_FOLDER): string {
  const plain = text.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ');
  const short = cut(plain.trim(), longest)
    .replace(/[. ]+$/u, '')
    .replace(/^[. ]+/u, '');
  if (short === '') return '_';
  return RESERVED.test(short) ? `_${short}` : short;
}

/** Cuts between letters, not inside one of two units. */
function cut(text: string, longest: number): string {
  let short = '';
  for (const letter of text) {
    if (short.length + letter.length > longest) break;
    short += letter;
  }
  return short;
}

/** The name of a file: `2024-04-12 Sertifikat webinar.pdf`; its ending is that of what it is. */
export function fileName({
  day,
  name,
  ending,
}: {
  day: string | null;
  name: string;
  ending: string;
}): string {
  const bare = name.replace(/\.[A-Za-z0-9]{1,5}$/u, '');
  const room = LONGEST - ending.length - 1 - (day ? day.length + 1 : 0) - ' (9999)'.length;
  const said = safeName(bare, room);
  return `${day ? `${day} ` : ''}${said}.${ending}`;
}

/** The name under which one file is saved: whatever it came with, it ends as what it is and runs nothing. */
export function savedName({ name, type }: Pick<EvidenceFile, 'name' | 'type'>): string {
  return fileName({ day: null, name: keptName(name), ending: EVIDENCE_TYPES[type] });
}

/** Gives each path of a ZIP once: a second one alike gets a number, ` (2)`; capitals make no difference there. */
export function distinctPaths(): (path: string) => string {
  const taken = new Set<string>();
  return (path) => {
    const dot = path.lastIndexOf('.');
    const [stem, ending] = [path.slice(0, dot), path.slice(dot)];
    for (let nth = 1; ; nth += 1) {
      const wanted = nth === 1 ? path : `${stem} (${nth})${ending}`;
      const key = wanted.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return wanted;
    }
  };
}

/** The name that a person's computer gave, fit to be kept: no folder, no letters that steer, at most 200 units. */
export function keptName(name: string): string {
  const last = name.split(/[\\/]/u).pop() ?? ''; // a split text has one part at least
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, '')
    .trim();
  return cut(plain, 200) || '_';
}
