import { useRef } from 'preact/hooks';
import type { Intent, NowCard, Outcome, Panel } from '../utils/views/view';
import { type Access, AccessBand } from './access-band';
import { BandView } from './band';
import { useKeptFocus } from './focus';
import { GlanceLines } from './glance-lines';
import { GlanceNow } from './glance-now';
import { HeadNames } from './header';
import { Brand, Icon } from './icon';
import { inFront } from './in-front';
import { LeaveView } from './leave';
import { Nearest } from './nearest';
import { Notes } from './notes';
import { Now } from './now';
import { OwnPage } from './own-page';
import { PageIcon } from './page-icon';
import { Rest } from './rest';
import { RoleSwitch } from './role-switch';
import { onlyTrusted } from './trusted';
import { useDesk } from './use-desk';
import { newVisit } from './visit';
import { WhoseView } from './whose';

export interface PopupProps {
  panel: Panel;
  access: Access;
  offline: boolean;
  /** Addresses of our own pages. */
  pages: { summary: string; settings: string };
  /** Resolves with what came of it; a rejection counts as not done. */
  onIntent(intent: Intent): Promise<Outcome>;
  /** Shows PMM; resolves to whether that went well. */
  onOpen(path: string): Promise<boolean>;
  /** Asks the browser, in the press itself; resolves to whether the person agreed. */
  onAllow(): Promise<boolean>;
  /** Shows one of our own pages. */
  onPage(address: string): void;
}

/** There is no page of the site here: nothing to report on, and no notice to point at. */
const AWAY = { visit: newVisit(), onCloseAsked: () => undefined, onReport: async () => null };

type Surface = ReturnType<typeof useDesk>;

/** The same view at a glance, wherever the person is. */
export function PopupView(props: PopupProps) {
  const { panel, pages, onPage } = props;
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  const surface = useDesk({ ...props, ...AWAY }, root);
  return (
    <main
      class="panel popup"
      aria-label={panel.header.name}
      lang={panel.language}
      ref={root}
      tabIndex={-1}
      {...onlyTrusted}
    >
      <header class="head">
        <Brand />
        <HeadNames header={panel.header} />
        <OwnPage class="icon-button" address={pages.settings} onPage={onPage} name={panel.glance.settings}>
          <Icon name="settings" />
        </OwnPage>
      </header>
      <PopupBody {...props} surface={surface} />
      <div class="popup-foot">
        <OwnPage class="button button-secondary" address={pages.summary} onPage={onPage}>
          <PageIcon name="document" />
          <span>{panel.glance.summary}</span>
        </OwnPage>
        <Rest pause={panel.glance.pause} desk={surface.desk} />
      </div>
      <Notes surface={surface} words={panel.words} sentence={panel.glance.sentence} />
    </main>
  );
}

/** What scrolls between header and foot: what could mislead, `now`, the dates, the lines. */
function PopupBody({ surface, ...props }: PopupProps & { surface: Surface }) {
  const { panel, access } = props;
  const { desk, toaster } = surface;
  const { glance } = panel;
  const now = nowOf(panel);
  const told = (done: Promise<boolean>, otherwise: string) =>
    void done.then((ok) => ok || toaster.show(otherwise, null, true));
  const allow = () => told(props.onAllow(), glance.permission.refused);
  const open = () => told(props.onOpen(glance.open.path), glance.notOpened);
  return (
    <div class="scroll">
      <AccessBand access={access} words={glance.permission} onAllow={allow} />
      {bandsOf(props).map((band, at) => (
        <BandView key={`${at}`} band={band} desk={desk} />
      ))}
      {panel.roles && (
        <div class="roles-ground">
          <RoleSwitch roles={panel.roles} desk={desk} />
        </div>
      )}
      {now && panel.closed && <Now card={now} desk={desk} heading={null} />}
      {now && !panel.closed && (
        <GlanceNow key={inFront(panel)} card={now} glance={glance} desk={desk} onOpen={open} />
      )}
      <div class="stack">
        {panel.whose && !panel.closed && <WhoseView whose={panel.whose} desk={desk} />}
        {!panel.closed && <Nearest dates={glance.dates} />}
        <GlanceLines lines={glance.lines} />
        {panel.leave && <LeaveView leave={panel.leave} act={desk.act} />}
      </div>
    </div>
  );
}

/** Offline, at rest, whose and what misleads; the way on from a rest stands in the foot. */
function bandsOf({ panel, offline }: PopupProps): Panel['glance']['bands'] {
  const { bands, pause } = panel.glance;
  const off = offline ? [{ icon: 'offline' as const, text: panel.words.offline, button: null }] : [];
  return [...off, ...(pause.paused ? [{ ...pause.paused, button: null }] : []), ...bands];
}

function nowOf({ cards }: Panel): NowCard | null {
  for (const card of cards) if (card.id === 'now') return card;
  return null;
}
