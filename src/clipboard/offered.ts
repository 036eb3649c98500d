import type { LookupAnswer } from '../lookup/result.ts';

/** What a button of the look-up copies. */
export type Offered =
  | { answer: LookupAnswer; getUrl: GetUrl }
  | { answers: readonly LookupAnswer[]; getUrl: GetUrl; summary?: string | undefined };

/** Makes the public address of a path of the site. */
type GetUrl = (path: string) => string;

const offered = new WeakMap<Element, Offered>();

/** Keeps what a button copies. What writes it as a text is loaded when it is asked for. */
export function offerCopy(button: Element, what: Offered) {
  offered.set(button, what);
}

export function getOffered(button: Element): Offered | undefined {
  return offered.get(button);
}
