import { setTimeout as pause } from 'node:timers/promises';
import type { Visitor } from './visitor.ts';

/** A busy machine is slow. */
const PATIENCE = 20_000;

/** Waits until something is true of the page, or of the one that comes next. */
export async function waitUntil<Args extends unknown[]>(
  visitor: Visitor,
  isTrue: (...args: Args) => boolean,
  ...args: Args
) {
  const end = Date.now() + PATIENCE;
  // While a page goes and the next one comes, there is none to ask.
  while (!(await visitor.ask(isTrue, ...args).catch(() => false))) {
    if (Date.now() > end) throw new Error(`It never came true: ${String(isTrue)}`);
    await pause(50);
  }
}

/** Types into the look-up's field and waits for what it gives. */
export async function typeQuery(visitor: Visitor, text: string) {
  await visitor.type(text);
  await waitUntil(
    visitor,
    (query: string) =>
      [...document.querySelectorAll<HTMLElement>('[data-lookup-results]')].some(
        ({ dataset }) => dataset.lookupState === 'done' && dataset.lookupFor === query,
      ),
    text,
  );
}

/** The answers as `vendor code`. */
export function getAnswers(visitor: Visitor): Promise<string[]> {
  return visitor.ask(() =>
    [...document.querySelectorAll<HTMLElement>('[data-lookup-result]')].map(
      ({ dataset }) => `${dataset.vendor ?? ''} ${dataset.code ?? ''}`,
    ),
  );
}

export function getText(visitor: Visitor, selector: string): Promise<string> {
  return visitor.ask(
    (wanted: string) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '',
    selector,
  );
}

/** What has the focus: `textarea`, `a.box-row`. */
export function getFocus(visitor: Visitor): Promise<string> {
  return visitor.ask(() => {
    const { tagName = '', className = '' } = document.activeElement ?? {};
    return [tagName.toLowerCase(), ...className.split(' ').filter(Boolean)].join('.');
  });
}

/** Path, query and fragment of the page. */
export function getAddress(visitor: Visitor): Promise<string> {
  return visitor.ask(() => location.pathname + location.search + location.hash);
}
