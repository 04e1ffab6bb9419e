import { useRef } from 'preact/hooks';
import type { Intent, Outcome, Overview } from '../utils/views/view';
import { BandView } from './band';
import { useKeptFocus } from './focus';
import { inFront } from './in-front';
import { pressKey } from './keys';
import { Notes } from './notes';
import { Now } from './now';
import { Answers } from './overview/answers';
import type { DataProps } from './overview/data';
import { useParts } from './overview/desks';
import type { EvidenceProps } from './overview/evidence-form';
import { NavView } from './overview/nav';
import { Parts } from './overview/parts';
import { RecapView } from './overview/recap';
import { TopView } from './overview/top';
import { RoleSwitch } from './role-switch';
import { onlyTrusted } from './trusted';
import { useDesk } from './use-desk';
import { newVisit } from './visit';

export interface DashboardProps {
  overview: Overview;
  data: DataProps | null;
  evidence: EvidenceProps | null;
  offline: boolean;
  /** The part that the address names, `null` for none. */
  here: string | null;
  /** Resolves with what came of it; a rejection counts as not done. */
  onIntent(intent: Intent): Promise<Outcome>;
  /** Opens the browser's own printing, which prints the recap alone. */
  onPrint(): void;
}

/** There is no page of the site here: nothing to report on, and no notice to point at. */
const AWAY = { visit: newVisit(), onCloseAsked: () => undefined, onReport: async () => null };

/** The full page: everything that is known, in parts that an address can name. */
export function DashboardView({ overview, data, evidence, offline, ...rest }: DashboardProps) {
  const { here, onIntent, onPrint } = rest;
  const { panel } = overview;
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const surface = useDesk({ panel, onIntent, ...AWAY }, root);
  const { desk, toaster } = surface;
  const deskOf = useParts(desk);
  const keys = {
    onEscape: () => (desk.opened ? desk.close() : toaster.hide()),
    onUndo: () => toaster.last !== null && surface.undo(toaster.last),
    trap: false,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that mean the same anywhere on the page
    <div
      class={`panel page${toaster.toast ? ' has-toast' : ''}`}
      lang={panel.language}
      ref={root}
      tabIndex={-1}
      onKeyDown={(event) => pressKey(event, keys)}
      {...onlyTrusted}
    >
      <NavView nav={overview.nav} name={panel.header.name} here={here} />
      <main class="column">
        <TopView overview={overview} desk={desk} onPrint={onPrint} />
        {bandsOf(overview, data, offline).map((band, at) => (
          <BandView key={`${at}`} band={band} desk={desk} />
        ))}
        {overview.closed && <Now card={overview.closed} desk={desk} heading={null} />}
        {panel.roles && <RoleSwitch roles={panel.roles} desk={desk} />}
        {!overview.closed && <Answers answers={overview.answers} />}
        <Parts key={inFront(panel)} overview={overview} data={data} evidence={evidence} deskOf={deskOf} />
      </main>
      <Notes
        surface={surface}
        words={panel.words}
        sentence={overview.closed?.sentence ?? overview.answers[0]?.title ?? ''}
      />
      <RecapView recap={overview.recap} />
    </div>
  );
}

/** Offline, what misleads most, another period than the page's, old rules, no backup for long. */
function bandsOf({ panel, bands, back, old }: Overview, data: DataProps | null, offline: boolean) {
  const off = offline ? { icon: 'offline' as const, text: panel.words.offline, button: null } : null;
  return [off, ...bands, back, old, data?.data.hint ?? null].filter((one) => one !== null); // not looked through yet
}
