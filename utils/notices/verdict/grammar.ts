/**
 * A small regular language over classes of words: names, sequence, `|`, `*`, `+`, `?`, round brackets. Every rule is
 * followed through all readings at once, as a set of positions in the sentence, so that no sentence takes long.
 */
type Positions = number;
type Step = (from: Positions) => Positions;
/** What a name means at a position: where one may go on. */
export type Meaning = (name: string) => Step;

/** One bit a position: longer sentences are not understood. */
export const LONGEST_SENTENCE = 29;

const repeated =
  (step: Step): Step =>
  (from) => {
    let all = from;
    for (let last = from; last; ) {
      last = step(last) & ~all;
      all |= last;
    }
    return all;
  };

/** A rule as one step from positions to positions; `meaning` is asked for its names while it is followed. */
export function ruleOf(rule: string, meaning: Meaning): Step {
  const tokens = rule.match(/[a-z]+|[()|*+?]/g) ?? []; // an empty rule says nothing
  let at = 0;
  function either(): Step {
    const ways = [sequence()];
    while (tokens[at] === '|') {
      at += 1;
      ways.push(sequence());
    }
    return (from) => ways.reduce((all, way) => all | way(from), 0);
  }
  function sequence(): Step {
    const steps: Step[] = [];
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') steps.push(times(one()));
    return (from) => steps.reduce((now, step) => (now ? step(now) : 0), from);
  }
  function one(): Step {
    const token = tokens[at] ?? ''; // asked only where there is one
    at += 1;
    if (token !== '(') return (from) => meaning(token)(from);
    const inner = either();
    at += 1;
    return inner;
  }
  function times(step: Step): Step {
    const sign = tokens[at] ?? ''; // the end of the rule
    if (!/^[*+?]$/.test(sign)) return step;
    at += 1;
    if (sign === '?') return (from) => from | step(from);
    const many = repeated(step);
    return sign === '*' ? many : (from) => many(step(from));
  }
  return either();
}
