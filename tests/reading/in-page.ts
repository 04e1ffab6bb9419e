export { readPage } from '../../utils/reading';
export { explainPage } from '../../utils/reading/explain';
export { mutate } from './mutate';
