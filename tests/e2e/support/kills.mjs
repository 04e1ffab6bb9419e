// The worker killed at a drawn moment of what it does.
import { setTimeout as after } from 'node:timers/promises';

/** What a worker has left without an answer so long after it died, in ms, it never answers: Firefox tells nobody. */
const UNANSWERED = 500;

/**
 * Begins `work` and kills the worker `ms` later: the moment is drawn, so nothing but time tells it.
 * @param {() => Promise<T>} work
 * @returns {Promise<{ answer: T | null, killed: boolean }>} `null` where nobody answered; `killed` is false where no
 *   worker ran at that moment
 * @template T
 */
export async function killedDuring(stage, ms, work) {
  const answer = work().catch(ignoreDeath);
  await after(ms);
  const killed = await stage.browser.killWorker();
  return { answer: await Promise.race([answer, after(UNANSWERED, null, { ref: false })]), killed };
}

/** A worker that dies closes the door on whoever asked it; that there was no answer is what is told. */
const DEATHS =
  /message (?:channel|port) closed|Receiving end does not exist|Could not establish|undefined|null/i;
function ignoreDeath(error) {
  if (!DEATHS.test(error.message)) throw error;
  return null;
}

/**
 * Moments to strike at: every other one anywhere in the span, the others close to where what is done becomes seen.
 * @param {{ next: () => number }} chance
 * @param {number} span of it all when nobody kills, in ms
 */
export function aimOf(chance, span) {
  let edge = span / 2;
  let at = 0;
  return {
    draw: () => {
      at += 1;
      if (at % 2 === 0) return chance.next() * span;
      return Math.max(0, edge + (chance.next() - 0.5) * 0.2 * span);
    },
    /** Whether it had happened when the worker died. */
    saw: (happened) => {
      edge = Math.min(span, Math.max(0, edge + (happened ? -1 : 1) * 0.07 * span));
    },
  };
}

/** What was found, for the end: how often killed, confirmed, lost, half, and how long it took. */
export function tallyOf(name) {
  const found = { kills: 0, confirmed: 0, lost: 0, half: 0, before: 0, after: 0 };
  const begin = performance.now();
  return {
    found,
    say: () =>
      console.log(
        `${name}: ${JSON.stringify({ ...found, seconds: Math.round((performance.now() - begin) / 1_000) })}`,
      ),
  };
}
