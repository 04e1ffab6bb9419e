import { DERIVED, SE_0559 } from './provenance';
import type { Duty } from './schema';

/** The circular, number 2. No later text is known to change it. */
export const DUTY: Duty = {
  pns: { value: true, ...SE_0559 },
  pppk: { value: true, ...SE_0559 },
  'non-asn': { value: false, ...SE_0559 },
};
/** Carried into a year that nothing has been said about. */
export const DUTY_2027: Duty = {
  pns: { value: true, ...SE_0559, ...DERIVED },
  pppk: { value: true, ...SE_0559, ...DERIVED },
  'non-asn': { value: false, ...SE_0559, ...DERIVED },
};
