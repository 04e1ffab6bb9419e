export { readPage } from '../../utils/reading';
export { explainPage } from '../../utils/reading/explain';
