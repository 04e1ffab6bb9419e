import { observeNotice } from '../../utils/notices/observe';
import { sightNotices } from '../../utils/reading/notice';
import { judged } from './judged';

export { mayTell, noticeAround, sightNotices } from '../../utils/reading/notice';
export { mutateNotice } from './mutate';
export { judged as verdictOf };

/** The red notices of a page as observations: what boot's door composes in the extension. */
export const readNotices = (root: Document | Element, today: string) =>
  sightNotices(root).map((one) => observeNotice(one, judged(one, today)));
