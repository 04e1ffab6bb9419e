import type { Sighting } from '../reading/notice';
import type { Judgement } from './verdict';

const MOST = { text: 300, evidence: 200 };
const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** A judged notice as the observation of contract.md, ready for the wire. */
export function observeNotice(sighting: Sighting, { verdict }: Judgement) {
  const text = sighting.text.replace(/\s+/g, ' ');
  const said = sighting.stagesSaid;
  // What is put away is about the assessment, whichever stage before it is named as over.
  const away = verdict === 'boleh-diabaikan' ? ('penilaian' as const) : null;
  const stage =
    away ?? (said.length === 1 ? said[0] : said.length === 0 ? sighting.place.stage : null) ?? null;
  return {
    kind: 'notice' as const,
    evidence: cut(text, MOST.evidence),
    text: cut(text, MOST.text),
    red: sighting.red,
    stage,
    verdict,
  };
}
