import type { IndexSource } from '../lookup/index/source.ts';
import { lookUpFrom } from '../lookup/look-up.ts';
import type { LookupResult } from '../lookup/result.ts';
import { trustScript } from '../search/script-address.ts';
import { openIndex } from './index-files.ts';
import type { WorkerAnswer, WorkerQuestion } from './worker-messages.ts';
import workerAddress from './worker.ts?worker&url';

export interface EngineOptions {
  signal: AbortSignal;
  /** Is told the share of the text that has been read, 0 to 1, and now and then what was found in it. */
  onProgress: (share: number, soFar?: LookupResult) => void;
}

/** Longer texts, in characters, are read in a worker: the page must not stand still. */
const MAX_ON_PAGE = 16 * 1024;

let source: Promise<IndexSource> | undefined;

/**
 * Looks a text up in the catalogs. Long texts run in a worker.
 *
 * @throws {unknown} the signal's reason when it is stopped
 * @throws {Error} if the index cannot be fetched
 */
export async function lookUpText(text: string, options: EngineOptions): Promise<LookupResult> {
  options.signal.throwIfAborted();
  if (text.length > MAX_ON_PAGE) return lookUpInWorker(text, options);
  const result = await lookUpFrom(text, await getSource());
  options.signal.throwIfAborted();
  return result;
}

/** Fetches the first file of the index, so that it is there when the first text comes. */
export async function prepareEngine() {
  await getSource().catch(() => undefined);
}

function getSource(): Promise<IndexSource> {
  source ??= openIndex(import.meta.env.BASE_URL).catch((error: unknown) => {
    source = undefined;
    throw error;
  });
  return source;
}

function lookUpInWorker(
  text: string,
  { signal, onProgress }: EngineOptions,
): Promise<LookupResult> {
  const worker = new Worker(trustScript(workerAddress), { type: 'module' });
  const found = new Promise<LookupResult>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if ('share' in data) onProgress(data.share, data.soFar);
      else if ('result' in data) resolve(data.result);
      else reject(new Error(data.error));
    });
    worker.postMessage({ text, base: import.meta.env.BASE_URL } satisfies WorkerQuestion);
  });
  return found.finally(() => worker.terminate());
}
