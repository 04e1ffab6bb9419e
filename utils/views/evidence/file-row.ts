import type { EvidenceFile } from '../../observations';
import { fill, plain } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { size } from '../overview/size';
import type { EvidenceFileRow } from '../view';
import { EVIDENCE } from './words';

/** Ids of the files whose bytes are on this computer. */
export type Here = ReadonlySet<string>;

/** A file of an entry of evidence. */
export function fileRow(file: EvidenceFile, entry: string, here: Here, { language }: Scene): EvidenceFileRow {
  const words = EVIDENCE[language];
  const { id, type } = file;
  const name = plain(file.name);
  const isHere = here.has(id);
  const picture = type !== 'application/pdf';
  const what = fill(picture ? words.picture : words.pdf, { size: size(file.size, language) });
  return {
    id,
    name,
    text: isHere ? what : words.notHere,
    picture: picture && isHere,
    save: isHere
      ? {
          label: fill(words.save, { name }),
          icon: 'download',
          style: 'link',
          intent: { do: 'save-evidence', file: id },
        }
      : null,
    remove: {
      label: fill(words.removeFile, { name }),
      icon: 'cross',
      style: 'link',
      intent: { do: 'detach', entry, file: id },
    },
  };
}
