import { useState } from 'preact/hooks';
import type { PartId } from '../../utils/views/view';
import type { Desk } from '../desk';

/** A desk for each part: the same form can stand in several, and opens in the one where it was asked for. */
export function useParts(desk: Desk): (part: PartId) => Desk {
  const [where, setWhere] = useState<PartId | null>(null);
  return (part) => ({
    ...desk,
    opened: where === part ? desk.opened : null,
    act: (intent) => {
      // Asked for elsewhere while it is open: it moves here rather than shutting.
      if (intent.do === 'open-form' && where !== part && desk.opened) desk.close();
      if (intent.do === 'open-form') setWhere(part);
      desk.act(intent);
    },
  });
}
