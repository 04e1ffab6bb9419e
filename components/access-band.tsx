import type { Panel } from '../utils/views/view';
import { Icon } from './icon';
import { RichText } from './rich';

/** Hosts of PMM that the browser does not let us read, by name. `none`: it lets us read no host at all. */
export interface Access {
  none: boolean;
  missing: readonly string[];
}

interface AccessProps {
  access: Access;
  words: Panel['glance']['permission'];
  onAllow(): void;
}

/** What is read stays old without the browser's permission: said, with the way to give it. */
export function AccessBand({ access, words, onAllow }: AccessProps) {
  if (access.missing.length === 0) return null;
  const hosts = access.missing.join(', ');
  return (
    <div class="band">
      <Icon name="lock" />
      <p>{access.none ? <RichText text={words.text} /> : <b>{`${words.some} ${hosts}`}</b>}</p>
      <button type="button" class="link" onClick={onAllow}>
        <span>{words.allow}</span>
      </button>
    </div>
  );
}
