import { BandView } from './band';
import { Cards } from './cards';
import { FirstRunView } from './first-run';
import { Icon } from './icon';
import type { PanelProps } from './panel-props';
import { RoleSwitch } from './role-switch';
import { Loading, Updated } from './states';

type BodyProps = PanelProps &
  Pick<Parameters<typeof Cards>[0], 'desk' | 'heading'> & { onLift(lifted: boolean): void };

/** What scrolls under the header: bands, then one of the special states, the first run, or the cards. */
export function Body({ panel, status, offline, desk, heading, onFold, onLift }: BodyProps) {
  return (
    // Each step of the first run, and the cards after it, begin at their top.
    <div
      key={panel.firstRun?.step ?? 'cards'}
      class="scroll"
      onScroll={(event) => onLift(event.currentTarget.scrollTop > 4)}
    >
      {offline && (
        <BandView band={{ icon: 'offline', text: panel.words.offline, button: null }} desk={desk} />
      )}
      {panel.paused && <BandView band={panel.paused} desk={desk} />}
      {panel.band && <BandView band={panel.band} desk={desk} />}
      {status === 'updated' ? (
        <Updated
          words={panel.words.updated}
          heading={heading}
          onReload={() => desk.act({ do: 'reload-page' })}
          onLater={onFold}
        />
      ) : status === 'reading' ? (
        <Loading words={panel.words} />
      ) : panel.firstRun ? (
        <FirstRunView step={panel.firstRun} desk={desk} heading={heading} />
      ) : (
        <>
          {panel.roles && (
            <div class="roles-ground">
              <RoleSwitch roles={panel.roles} desk={desk} />
            </div>
          )}
          <Cards cards={panel.cards} tour={panel.tour ?? null} desk={desk} heading={heading} />
          <p class="foot">
            <Icon name="shield" />
            <span>{panel.foot}</span>
          </p>
        </>
      )}
    </div>
  );
}
