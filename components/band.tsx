import type { Band, Button } from '../utils/views/view';
import { ButtonView } from './button';
import type { Desk } from './desk';
import { Icon } from './icon';
import { RichText } from './rich';

/** One line under the header about all that stands below it. */
export function BandView({ band, desk }: { band: Band; desk: Desk }) {
  const link: Button | null = band.button && { ...band.button, style: 'link' };
  return (
    <div class="band">
      <Icon name={band.icon} />
      <p>
        <RichText text={band.text} />
      </p>
      {link && <ButtonView button={link} desk={desk} />}
    </div>
  );
}
