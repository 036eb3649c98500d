import type { IndexSource } from '../lookup/index/source.ts';
import { lookUpFrom, MAX_SHORT } from '../lookup/look-up.ts';
import type { LookupResult } from '../lookup/result.ts';
import { trustScript } from '../search/script-address.ts';
import { isMissingFile, makeFailure } from './failure.ts';
import { openIndex } from './index-files.ts';
import type { WorkerAnswer, WorkerQuestion } from './worker-messages.ts';
import workerAddress from './worker.ts?worker&url';

export interface EngineOptions {
  signal: AbortSignal;
  /** Is told the share of the text that has been read, 0 to 1, and now and then what was found in it. */
  onProgress: (share: number, soFar?: LookupResult) => void;
}

let source: Promise<IndexSource> | undefined;

/** Whether what the browser has kept of the index may be what is wrong. */
let hasFailed = false;

/**
 * Looks a text up in the catalogs. Long texts run in a worker.
 *
 * @throws {unknown} the signal's reason when it is stopped
 * @throws {Error} of a missing file or worker; see `formatFailure`
 */
export async function lookUpText(text: string, options: EngineOptions): Promise<LookupResult> {
  const { signal } = options;
  signal.throwIfAborted();
  try {
    // The page must not stand still.
    if (text.length > MAX_SHORT) return await lookUpInWorker(text, options);
    return await lookUpFrom(text, await getSource());
  } catch (error) {
    // The files may be those of a newer site: then the first one names others.
    if (isMissingFile(error)) [source, hasFailed] = [undefined, true];
    throw error;
  } finally {
    signal.throwIfAborted();
  }
}

/** The index of the site, opened once. */
export function getSource(): Promise<IndexSource> {
  source ??= openIndex(import.meta.env.BASE_URL, hasFailed).catch((error: unknown) => {
    source = undefined;
    throw error;
  });
  return source;
}

function lookUpInWorker(
  text: string,
  { signal, onProgress }: EngineOptions,
): Promise<LookupResult> {
  const worker = startWorker();
  const found = new Promise<LookupResult>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    // What is thrown inside has a message; a script that did not come has none.
    worker.addEventListener('error', ({ message }: Partial<ErrorEvent>) =>
      reject(message ? new Error(message) : makeFailure('worker', 'Its script did not come.')),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if ('share' in data) onProgress(data.share, data.soFar);
      else if ('result' in data) resolve(data.result);
      else reject(data.isMissingFile ? makeFailure('file', data.error) : new Error(data.error));
    });
    const base = import.meta.env.BASE_URL;
    worker.postMessage({ text, base, isFresh: hasFailed } satisfies WorkerQuestion);
  });
  return found.finally(() => worker.terminate());
}

function startWorker(): Worker {
  try {
    return new Worker(trustScript(workerAddress), { type: 'module' });
  } catch (error) {
    throw makeFailure('worker', String(error));
  }
}
