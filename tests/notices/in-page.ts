import { observeNotice } from '../../utils/notices/observe';
import { verdictOf } from '../../utils/notices/verdict';
import { sightNotices } from '../../utils/reading/notice';

export { mayTell, noticeAround, sightNotices } from '../../utils/reading/notice';
export { mutateNotice } from './mutate';
export { verdictOf };

/** The red notices of a page as observations: what boot's door composes in the extension. */
export const readNotices = (root: Document | Element, today: string) =>
  sightNotices(root).map((one) => observeNotice(one, verdictOf(one, today)));
