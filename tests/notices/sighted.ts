import type { Sighting } from '../../utils/reading/notice';

/** A red notice that only tells a state, on the page of the assessment; `over` says what is different. */
export function sighted(text: string, over: Partial<Sighting> = {}): Sighting {
  return {
    element: {} as Element, // the rules never ask the page
    text,
    beside: '',
    red: true,
    stagesSaid: /nilai|predikat/i.test(text) ? ['penilaian'] : [],
    place: { stage: 'penilaian', feature: true, elsewhere: false, superior: false },
    actions: [],
    blocks: false,
    share: 0.05,
    holdsMore: false,
    besideField: false,
    doubts: [],
    ...over,
  };
}
