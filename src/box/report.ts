import type { LookupResult } from '../lookup/result.ts';

/** Time between two reports of what was found so far, in milliseconds: they are drawn anew. */
const PAUSE = 500;

/** Makes the report on a long text: of every piece that it was read, and in each pause once what was found. */
export function makeReport(tell: (share: number, soFar?: LookupResult) => void) {
  let next = 0;
  return (share: number, getResult: () => LookupResult) => {
    const now = performance.now();
    if (now < next) {
      tell(share);
      return;
    }
    next = now + PAUSE;
    tell(share, getResult());
  };
}
