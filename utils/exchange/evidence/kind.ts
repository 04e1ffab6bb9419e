import type { EvidenceType } from '../../observations';

/** How files of a kind begin, by byte; `at` is where. The name and what a browser says of it are not believed. */
const SIGNS: readonly { type: EvidenceType | 'heic'; at: number; bytes: readonly number[] }[] = [
  { type: 'application/pdf', at: 0, bytes: letters('%PDF-') },
  { type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', at: 0, bytes: [0x89, ...letters('PNG\r\n'), 0x1a, 0x0a] },
  { type: 'image/gif', at: 0, bytes: letters('GIF87a') },
  { type: 'image/gif', at: 0, bytes: letters('GIF89a') },
  ...['heic', 'heix', 'hevc', 'heif', 'mif1', 'msf1', 'avif'].map((brand) => ({
    type: 'heic' as const,
    at: 4,
    bytes: letters(`ftyp${brand}`),
  })),
];

/**
 * What a file is by its first bytes; `heic` for the pictures of newer phones, which few programs open, `null` for all
 * else: among it HTML, SVG and documents of offices.
 */
export function kindOf(bytes: Uint8Array): EvidenceType | 'heic' | null {
  const begins = (at: number, sign: readonly number[]) => sign.every((byte, nth) => bytes[at + nth] === byte);
  if (begins(0, letters('RIFF')) && begins(8, letters('WEBP'))) return 'image/webp';
  return SIGNS.find(({ at, bytes: sign }) => begins(at, sign))?.type ?? null; // none that is taken
}

function letters(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
