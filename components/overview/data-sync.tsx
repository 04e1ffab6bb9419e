import type { SyncPart } from '../../utils/views/view';
import type { Desk } from '../desk';
import { RichText } from '../rich';
import { SettingView } from './setting';

/** The one thing that leaves this computer: off until it is turned on here. */
export function DataSync({ sync, desk }: { sync: SyncPart; desk: Desk }) {
  return (
    <section class="group data-sync" aria-labelledby="group-sync">
      <h3 id="group-sync">{sync.title}</h3>
      <p class="meta">{sync.text}</p>
      {sync.problem && (
        <p class="data-problem" role="status">
          <RichText text={sync.problem} />
        </p>
      )}
      {sync.lines.map((line) => (
        <p key={line} class="text">
          {line}
        </p>
      ))}
      {sync.settings.map((one) => (
        <SettingView key={one.id} setting={one} desk={desk} />
      ))}
    </section>
  );
}
