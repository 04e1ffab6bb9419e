export function bundle(entry?: string): Promise<string>;
export function findChromium(): string | null;
