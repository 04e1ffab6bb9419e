import { verdictOf } from '../../utils/notices/verdict';
import * as meanings from '../../utils/notices/verdict/understood';
import type { Sighting } from '../../utils/reading/notice';

/** The verdict with all the meanings at hand, as the extension reaches it once they came. */
export const judged = (sighting: Sighting, today: string) => verdictOf(sighting, today, meanings);
