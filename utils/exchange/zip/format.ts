/** Signatures and lengths of the records of a ZIP file (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
export const LOCAL = { signature: 0x04034b50, length: 30 } as const;
export const CENTRAL = { signature: 0x02014b50, length: 46 } as const;
export const END = { signature: 0x06054b50, length: 22 } as const;
/** Of the flags: the name is UTF-8; the file is encrypted. */
export const UTF8 = 0x800;
export const ENCRYPTED = 0x1;
export const STORED = 0;
export const DEFLATED = 8;
/** A comment may follow the end. */
export const LONGEST_COMMENT = 65_535;
