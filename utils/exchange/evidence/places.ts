import { EVIDENCE_TYPES, type EvidenceFile } from '../../observations';
import { distinctPaths, fileName, safeName } from './names';

/** What a part of the ZIP is called after. */
interface Section {
  title: string;
  day: string;
  files: readonly EvidenceFile[];
}

/**
 * Where each file lies in the ZIP: `2024-1/03 Pengembangan kompetensi/2024-04-12 Sertifikat webinar.pdf`; `path` null
 * where its bytes are not on this computer. `folder` is the outermost one.
 */
export function placesOf<S extends Section>(
  sections: readonly S[],
  here: ReadonlySet<string>,
  folder: string,
): { section: S; file: EvidenceFile; path: string | null }[] {
  const distinct = distinctPaths();
  const filled = sections.filter((one) => one.files.length > 0);
  return filled.flatMap((section, nth) => {
    const number = String(nth + 1).padStart(2, '0');
    const inside = `${safeName(folder)}/${number} ${safeName(section.title)}`;
    return section.files.map((file) => {
      const name = fileName({ day: section.day, name: file.name, ending: EVIDENCE_TYPES[file.type] });
      return { section, file, path: here.has(file.id) ? distinct(`${inside}/${name}`) : null };
    });
  });
}
