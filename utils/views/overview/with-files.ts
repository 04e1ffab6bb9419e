import type { KeptFacts } from '../../observations';
import { number } from '../dates';
import { fill } from '../kit/fill';
import type { Setting } from '../view';
import { PLAIN } from './settings/kit';
import { size } from './size';
import { DATA } from './words/data';

/** A backup with files of evidence, where there are any. */
export function withFiles({ amounts, language }: KeptFacts): Setting | null {
  const files = amounts?.find(({ kind }) => kind === 'files'); // not looked at, or none
  if (!files) return null;
  const words = DATA[language];
  const n = number(files.count, language);
  return {
    ...PLAIN,
    id: 'backup-files',
    title: words.withFiles,
    text: fill(words.withFilesText, { n, size: size(files.bytes, language) }),
    button: {
      label: words.saveFiles,
      icon: 'download',
      style: 'secondary',
      intent: { do: 'save-backup', files: true },
    },
  };
}
