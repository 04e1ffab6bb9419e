import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHandle } from '../../utils/wire/handle';
import { mountPanel } from './mount';

/** Injected into boot's world when the panel is wanted for the first time; boot keeps everything else. */
export default defineUnlistedScript(() => {
  const handle = takeHandle();
  if (handle) mountPanel(handle); // without one the page that asked has been left
});
