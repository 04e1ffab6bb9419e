import type { Intent, NoticeObservation, Observation, Outcome, Stage } from '../observations';
import type { NoticeAnswer, Panel } from '../views/view';

/** How the page holds the companion: a docked column, a sheet over the page, or a bottom sheet on phones. */
export type Mode = 'docked' | 'over' | 'sheet';

/** What the panel does for boot once it stands. */
export interface PanelSide {
  show(panel: Panel): void;
  /** `focus`: a person asked for it, so focus goes to the `now` heading. */
  setOpen(open: boolean, focus: boolean): void;
  setMode(mode: Mode): void;
  /** The extension was updated or removed under the page. */
  orphaned(): void;
}

/** What can be pointed at on the page: a stage, or a person's row in a superior's list. */
export interface Target {
  stage: Stage | null;
  person?: { name: string; distinct: string | null } | undefined;
}

/** A reading under way, a few elements a step. `rested`: the page lived since the step before. */
export interface Reading {
  next(rested: boolean): IteratorResult<undefined, Observation[]>;
}

type Known = (
  words: readonly string[],
  at: number,
) => { sign: { is: { readonly [sense: string]: string | undefined } }; end: number } | null;

/** The eyes, once they are there. Both look and change nothing. */
export interface ReaderSide {
  /**
   * Begins to read. `changes` is all that happened to the page since the last beginning; `null` when nobody knows.
   * What a reading finds is worth nothing when the page changed before its last step.
   */
  read(options: { today: string; path: string }, changes: readonly MutationRecord[] | null): Reading;
  /** The site's own words for a stage or a person, `null` where the page does not speak of it. */
  locate(target: Target): Element | null;
  /** The longest phrase that it knows in lower-cased words, from a place on: what a skeleton of the page may keep. */
  known: Known;
}

/** What sentences mean: wanted only where nothing else decides about a red notice. */
export interface MeaningsSide {
  understand(parts: readonly string[]): 'state' | 'no-state' | 'unknown';
  nobodysHere(parts: readonly string[]): boolean;
}

/** Eyes and rules for red notices; they look and change nothing. */
export interface JudgeSide {
  /** The red notices in and around an element, each with what is made of it on a day (`YYYY-MM-DD`). */
  judge(root: Element, today: string): { box: Element; said: NoticeObservation }[];
  /** The open shadow roots in an element, where no observer of the page reaches. */
  rootsIn(element: Element): ShadowRoot[];
  /** From now on sentences are understood; before that none is. */
  learn(meanings: MeaningsSide): void;
  /** One cheap look at the words: what lacks them can wait. */
  mayTell(element: Element): boolean;
  /** What is made of the notice that a node stands in, red or not; `null` where there is none. */
  ask(node: Node, today: string): NoticeAnswer | null;
}

/**
 * What boot hands to the panel's and the reader's scripts in the same isolated world, where no page can see it.
 * `signal` ends everything when a newer boot takes over.
 */
export interface Handle {
  shadow: ShadowRoot;
  signal: AbortSignal;
  /** The panel stands: from now on it hears of views, openings and modes, beginning with the latest. */
  stands(panel: PanelSide): void;
  /** The reader stands: from now on the page is read. A second one is not needed and not asked. */
  sees(reader: ReaderSide): void;
  /** Sends what the person did to the background; the whole tab prints what came of it. Never rejects. */
  send(intent: Intent): Promise<Outcome>;
  fold(): void;
  /** Opens the panel as a press on its tab does. */
  open(): void;
  /** A width in CSS px while it is dragged; kept only by an intent. */
  width(px: number): void;
  /** Reads the page anew because the person asked for it. */
  readAgain(): void;
  /** Scrolls to the site's own words for a stage or a person and outlines them; `false` if they are not here. */
  pointAt(target: Target): boolean;
  /** The judge stands: from now on red notices are judged. */
  judges(judge: JudgeSide): void;
  /** A notice stands on the page that only its sentences can decide about. */
  wantsMeanings(): void;
  /** Sentences can be understood from now on. */
  means(meanings: MeaningsSide): void;
  /** Shows a notice of these words that was put away, or all (`null`), until the page is loaded anew. */
  bringBack(text: string | null): void;
  /** "Apa ini?": lets the person point at the page; `null` where they gave up or pointed at no notice. */
  askNotice(): Promise<NoticeAnswer | null>;
  /** The page can be drawn without its people from now on, of the words that the eyes know. */
  draws(skeleton: (known: Known) => string): void;
  /** The page without its people; fetches the eyes first where they are not there. `null` where they do not come. */
  skeleton(): Promise<string | null>;
}

const KEY = Symbol.for('pendamping-pmm');

export function putHandle(handle: Handle): void {
  Reflect.set(globalThis, KEY, handle);
}

/** `null` where boot is not: the page that asked for the script has been left meanwhile. */
export function takeHandle(): Handle | null {
  return Reflect.get(globalThis, KEY) ?? null;
}
