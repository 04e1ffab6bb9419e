export { inSlices } from '../../entrypoints/boot.content/slices';
export { WATCHED } from '../../entrypoints/boot.content/watched';
export { readPage, readSteps } from '../../utils/reading';
export { explainPage } from '../../utils/reading/explain';
export { worthReading } from '../../utils/reading/gate';
export { locate } from '../../utils/reading/locate';
export { outlineOf, outlineSteps } from '../../utils/reading/outline';
export { memory } from '../../utils/reading/outline/patch';
export { places } from '../../utils/reading/outline/shown';
export { finish } from '../../utils/reading/outline/steps';
export { skeletonOf } from '../../utils/reading/skeleton';
export { longest } from '../../utils/reading/words/trie';
export {
  mayTell,
  mutateNotice,
  noticeAround,
  readNotices,
  sightNotices,
  verdictOf,
} from '../notices/in-page';
export { change } from './change';
export { mutate } from './mutate';
export { firstDifference } from './same-outline';
