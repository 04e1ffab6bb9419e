/** Words for evidence: the part of the full page, and the list that leaves with the files; pure. */
export { scene } from '../kit/scene';
export { type EvidenceSection, evidenceNames, evidenceSections, evidenceSheet, type Placed } from './list';
export { evidencePart } from './part';
export { REFUSED } from './words';
