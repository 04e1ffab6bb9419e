/** Backups: everything that is kept as one JSON file, and back; pure. */
export { checkRows } from './check';
export { backupText } from './file';
export { filePath, filesNamed, filesPreview, JSON_PATH, withFiles } from './files';
export { amounts, bytesOf } from './kinds';
export { merge } from './merge';
export { type BackupFile, type Parsed, parseBackup, trouble } from './parse';
export { preview } from './preview';
