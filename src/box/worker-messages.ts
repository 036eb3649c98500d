import type { LookupResult } from '../lookup/result.ts';

/** What the page asks of the worker. */
export interface WorkerQuestion {
  text: string;
  /** Path of the site, which a worker cannot see. */
  base: string;
  /** Whether what the browser has kept of the index may be what is wrong. */
  isFresh: boolean;
}

/**
 * What the worker tells the page: how far it is, now and then with what it found so far, and in the
 * end what it found or why not.
 */
export type WorkerAnswer =
  | { share: number; soFar?: LookupResult }
  | { result: LookupResult }
  | { error: string; isMissingFile: boolean };
