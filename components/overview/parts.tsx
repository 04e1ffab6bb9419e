import type { Overview, PartId } from '../../utils/views/view';
import type { Desk } from '../desk';
import { AboutPart } from './about';
import { ApprovalsPart } from './approvals';
import { ChecklistsPart } from './checklists';
import { ClaimsPart } from './claims';
import { DataPartView, type DataProps } from './data';
import { DeadlinesPart } from './deadlines';
import { EvidencePartView } from './evidence';
import type { EvidenceProps } from './evidence-form';
import { PointsPartView } from './points';
import { QuestionsPart } from './questions';
import { RecordsView } from './records';
import { SettingsView } from './settings';
import { TimelinePart } from './timeline';

interface PartsProps {
  overview: Overview;
  /** `null` until it was looked through. */
  data: DataProps | null;
  /** `null` until it was looked through. */
  evidence: EvidenceProps | null;
  deskOf(part: PartId): Desk;
}

/** All parts in their order. */
export function Parts({ overview, data, evidence, deskOf }: PartsProps) {
  const { points, approvals, records } = overview;
  return (
    <>
      <TimelinePart timeline={overview.timeline} />
      {points && <PointsPartView part={points} evidence={evidence} desk={deskOf('poin')} />}
      {records && <RecordsView records={records} desk={deskOf('linimasa')} />}
      <DeadlinesPart card={overview.deadlines} more={overview.more} desk={deskOf('tenggat')} />
      {approvals && <ApprovalsPart table={approvals} desk={deskOf('persetujuan')} />}
      <ChecklistsPart lists={overview.checklists} evidence={evidence} desk={deskOf('daftar-periksa')} />
      {evidence && <EvidencePartView {...evidence} more={overview.more} desk={deskOf('bukti')} />}
      <ClaimsPart claims={overview.claims} />
      <QuestionsPart questions={overview.questions} />
      <SettingsView settings={overview.settings} desk={deskOf('setelan')} />
      {data && <DataPartView {...data} desk={deskOf('data')} />}
      <AboutPart about={overview.about} />
    </>
  );
}
