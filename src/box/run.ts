import type { LookupResult } from '../lookup/result.ts';
import { formatFailure } from './failure.ts';
import {
  paintBusy,
  paintFailure,
  paintHalt,
  paintProgress,
  paintResult,
  paintSoFar,
} from './paint.ts';
import type { BoxParts } from './parts.ts';
import { say } from './status.ts';
import type { Surroundings, TextSource } from './surroundings.ts';
import { formatShare } from './wording.ts';

/** Time after which a look-up is said to be under way, in milliseconds. */
const PATIENCE = 400;

/** A run of the look-up. Once it is stopped it paints nothing any more. */
export interface Run {
  /** What was found; nothing, where the run was stopped or failed. */
  result: Promise<LookupResult | undefined>;
  /** Resolves when the full text has been searched too. */
  pages: Promise<void>;
  stop: () => void;
  /** Stops and says how far it came. */
  halt: () => void;
  /** Searches the full text once more, with another filter. */
  searchAgain: () => void;
}

/** Looks a text up and paints what comes of it. */
export function startRun(parts: BoxParts, text: string, surroundings: RunOptions): Run {
  const stopper = new AbortController();
  const { signal } = stopper;
  let share: number | undefined;
  const result = find(parts, text, { ...surroundings, signal, keep: (next) => (share = next) });
  const search = async (isWanted: boolean) => {
    if (await result) await surroundings.showPages?.(parts, text, { signal, isWanted });
  };
  return {
    result,
    // What was pasted was not written to be searched for, word by word.
    pages: search(surroundings.source !== 'pasted'),
    stop: () => stopper.abort(),
    halt: () => {
      stopper.abort();
      paintHalt(parts, `Stopped after ${formatShare(share ?? 0)} of the text.`);
    },
    searchAgain: () => void search(true),
  };
}

interface RunOptions extends Surroundings {
  source: TextSource;
  /** Looks the text up once more, after a failure. */
  restart: () => void;
}

interface FindOptions extends RunOptions {
  signal: AbortSignal;
  /** Is told the share of the text that has been read. */
  keep: (share: number) => void;
}

async function find(
  parts: BoxParts,
  text: string,
  { lookUp, getUrl, signal, keep, restart }: FindOptions,
): Promise<LookupResult | undefined> {
  const start = performance.now();
  let soFar: LookupResult | undefined;
  let isPainted = true;
  const onProgress = (share: number, found?: LookupResult) => {
    keep(share);
    if (found && found.answers.length > 0) [soFar, isPainted] = [found, false];
    if (signal.aborted || performance.now() - start < PATIENCE) return;
    paintProgress(parts, share, soFar);
    if (soFar && !isPainted) paintSoFar(parts, text, { result: soFar, getUrl });
    isPainted = true;
  };
  const slow = setTimeout(() => {
    if (!signal.aborted) say(parts, 'Looking it up …');
  }, PATIENCE);
  paintBusy(parts);
  try {
    // Whatever else is under way, as the next letter, goes first.
    await new Promise((done) => setTimeout(done));
    signal.throwIfAborted();
    const result = await lookUp(text, { signal, onProgress });
    signal.throwIfAborted();
    paintResult(parts, text, { result, getUrl });
    return result;
  } catch (error) {
    if (!signal.aborted) paintFailure(parts, formatFailure(error, navigator.onLine), restart);
    return undefined;
  } finally {
    clearTimeout(slow);
  }
}
