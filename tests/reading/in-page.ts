export { readPage } from '../../utils/reading';
export { explainPage } from '../../utils/reading/explain';
export { worthReading } from '../../utils/reading/gate';
export { locate } from '../../utils/reading/locate';
export { skeletonOf } from '../../utils/reading/skeleton';
export { mutate } from './mutate';
