/** Browsers that the journeys are made in. */
export const BROWSERS = ['chromium', 'firefox', 'webkit'] as const;

export type BrowserName = (typeof BROWSERS)[number];

export type Key =
  'ArrowDown' | 'ArrowUp' | 'Control' | 'Enter' | 'Escape' | 'Shift' | 'Tab' | 'k' | 'v';

/** Somebody in front of a browser with one window: all that a journey can do, in any browser. */
export interface Visitor {
  open: (url: string) => Promise<void>;
  /** Runs a function in the page. It is sent as text, so it sees its arguments and the page only. */
  ask: <Result, Args extends unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Result>;
  /** Clicks the first visible element that fits a selector and holds a text. */
  click: (selector: string, text?: string) => Promise<void>;
  /** Types into what has the focus. */
  type: (text: string) => Promise<void>;
  /** Presses a key while others are held. */
  press: (key: Key, ...held: Key[]) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  takeScreenshot: (path: `${string}.png`) => Promise<void>;
  /** What scripts of the page threw, where the browser tells. */
  errors: string[];
  leave: () => Promise<void>;
}

/** How a visitor's browser is set up. */
export interface VisitorOptions {
  /** What the system prefers. */
  scheme?: 'light' | 'dark';
}

/** A started browser, from which every test gets a visitor without a past. */
export interface VisitorSource {
  welcome: () => Promise<Visitor>;
  close: () => Promise<void>;
}

/** Runs in the page: finds what a click is meant for. */
export function findTarget(selector: string, text: string): Element | undefined {
  return [...document.querySelectorAll(selector)].find(
    (element) => element.checkVisibility() && element.textContent.includes(text),
  );
}
