/** What the two drivers have in common. A `Target` is a CSS selector or an accessible name. */
export type Target = string | { name: string | RegExp; card?: string };

export interface Point {
  x: number;
  y: number;
}

/** Our shadow root in a page of the site, or the body of a page of our own. */
export interface Surface {
  /** Is there a host with a shadow root at this moment? */
  exists(): Promise<boolean>;
  /** How many `<pendamping-pmm>` the document holds, wherever they hang. */
  hosts(): Promise<number>;
  /** What a person can read there, of one card or of everything; '' without a sidebar. */
  text(card?: string): Promise<string>;
  html(): Promise<string>;
  /** Resolves with the text once it holds `text` (or, with `gone`, no longer does); rejects with what stood there. */
  waitForText(
    text: string | RegExp,
    options?: { card?: string; gone?: boolean; timeout?: number },
  ): Promise<string>;
  /** Resolves once an element is there and shown (or, with `gone`, none is). */
  waitForElement(selector: string, options?: { gone?: boolean; timeout?: number }): Promise<string>;
  /** A real click with the mouse, in the middle of it, once it is there; rejects when something covers it. */
  click(target: Target, options?: { timeout?: number }): Promise<void>;
  /** Puts `text` in place of what the field holds, by keyboard. */
  type(target: Target, text: string): Promise<void>;
  /** Runs `look(root, argument)` in the page, with the shadow root, closed or open. */
  evaluate<A, R>(look: (root: ShadowRoot | HTMLElement, argument: A) => R, argument?: A): Promise<Awaited<R>>;
}

export interface DriverPage {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Runs in the page's own world. */
  evaluate<A, R>(look: (argument: A) => R, argument?: A): Promise<Awaited<R>>;
  /** These three act on the site's own elements. */
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** One key, or one with others held down, as in `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** Presses the mouse at the first point and lets go at the second. */
  drag(from: Point, to: Point): Promise<void>;
  /** Gives a file field the file of that path, as the browser's own dialogue does. */
  choose(selector: string, path: string): Promise<void>;
  /** Makes it the tab that is shown. */
  show(): Promise<void>;
  resize(size: { width: number; height: number }): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** What it holds once garbage is collected, heap in bytes; Chromium's alone. */
  held?(): Promise<{ heap: number; nodes: number; listeners: number; documents: number }>;
  /** As it is laid out for paper, until told otherwise; it is shown then. */
  printed(isPrinted: boolean): Promise<void>;
  /** What the browser would print, on the paper that the page asks for; Chromium's alone. */
  pdf?(): Promise<Uint8Array>;
  /** The tree that a screen reader is given, as the protocol names its nodes; Chromium's alone. */
  accessibility?(): Promise<object[]>;
  sidebar(): Surface;
  /** The page itself, looked at like a sidebar: for the pages of the extension. */
  body(): Surface;
  /** Errors of the page and of the scripts in it, since it was opened. */
  consoleErrors(): string[];
  close(): Promise<void>;
}

export interface Driver {
  name: 'chromium' | 'firefox';
  open(url: string): Promise<DriverPage>;
  openExtensionPage(path: string): Promise<DriverPage>;
  /** Errors of the extension wherever it runs: background, pages of its own, pages of others. */
  extensionErrors(): Promise<string[]>;
  isWorkerAlive(): Promise<boolean>;
  /** Whether there was one. */
  killWorker(): Promise<boolean>;
  reloadExtension(): Promise<void>;
  /** What the browser does when the extension's one command is called by its key, in the tab that is shown. */
  sendCommand(): Promise<void>;
  /** What the button in the toolbar counts, and what it says to those who hear it. */
  badge(): Promise<{ text: string; title: string }>;
  /** What the worker's heap holds once garbage is collected, in bytes; Chromium's alone. */
  workerHeap?(): Promise<number>;
  /** The extension's databases are gone at once, as by the browser's own settings. */
  clearStorage(): Promise<void>;
  /** Whether the browser is cut off from every network. */
  offline(isOff: boolean): Promise<void>;
  /** Resolves when the person, or `close`, has closed it. */
  whenClosed(): Promise<unknown>;
  close(): Promise<void>;
}
