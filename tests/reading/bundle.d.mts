export function bundle(): Promise<string>;
export function findChromium(): string | null;
