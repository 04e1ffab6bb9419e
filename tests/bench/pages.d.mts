export function pageOf(kind: string, elements: number): string;
export const KINDS: string[];
