/** A file to be saved: its text, or its bytes in parts. */
type Given = { name: string; type: string } & ({ text: string } | { parts: BlobPart[] });

/** Into the folder that the browser saves to, under a name of its own where that one is taken. */
export function download({ name, type, ...given }: Given): void {
  const parts = 'parts' in given ? given.parts : [given.text];
  const url = URL.createObjectURL(new Blob(parts, { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // once the browser has surely begun to read it
}
