import { memoBy } from './memo';
import { hasShadow } from './patch';
import { type Answer, isTrue } from './run';
import { type Places, painted, visible } from './shown';
import { all, type Steps } from './steps';

/**
 * What a reading asks of the page of whose changes no record tells, with the answers: while they and the nodes stay,
 * all that was read stays.
 */
export interface Asked {
  shown(element: Element): boolean;
  painted(element: Element): boolean;
  ask<T>(element: Element, question: (element: Element) => T): T;
  /** Answers that were had elsewhere. */
  take(answers: readonly Answer[]): void;
  block(element: Element): void;
  /** A part was seen of which no record tells at all. */
  deafen(): void;
  /** Whether everything would be answered so again. */
  holds(places: Places): Steps<boolean>;
}

export function newAsked(places: Places): Asked {
  const shown = new Map<Element, boolean>();
  const paint = new Map<Element, boolean>();
  const blocks: Element[] = [];
  const others: Answer[] = [];
  let deaf = false;
  return {
    shown: memoBy(visible, shown),
    painted: memoBy((element) => painted(element, places), paint),
    ask(element, question) {
      const was = question(element);
      others.push({ element, ask: question, was });
      return was;
    },
    take(answers) {
      for (const answer of answers) others.push(answer);
    },
    block(element) {
      blocks.push(element);
    },
    deafen() {
      deaf = true;
    },
    *holds(now) {
      if (deaf) return false;
      return (
        (yield* all(blocks, (element) => !hasShadow(element))) &&
        (yield* all(shown, ([element, was]) => visible(element) === was)) &&
        (yield* all(others, isTrue)) &&
        (yield* all(paint, ([element, was]) => painted(element, now) === was))
      );
    },
  };
}
