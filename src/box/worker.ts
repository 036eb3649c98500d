import type { IndexSource } from '../lookup/index/source.ts';
import { lookUpFrom } from '../lookup/look-up.ts';
import type { LookupResult } from '../lookup/result.ts';
import { isMissingFile } from './failure.ts';
import { openIndex } from './index-files.ts';
import type { WorkerAnswer, WorkerQuestion } from './worker-messages.ts';

/** Time between two reports of what was found so far, in milliseconds: they are drawn anew. */
const PAUSE = 500;

/** Looks long texts up beside the page. To stop it, the page ends it. */

let source: Promise<IndexSource> | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => void answer(data));

async function answer({ text, base, isFresh }: WorkerQuestion) {
  try {
    source ??= openIndex(base, isFresh);
    const result = await lookUpFrom(text, await source, makeReport());
    tell({ result });
  } catch (error) {
    source = undefined;
    const message = error instanceof Error ? error.message : String(error);
    tell({ error: message, isMissingFile: isMissingFile(error) });
  }
}

/** Tells of every piece that it was read, and in each pause once what was found. */
function makeReport() {
  let next = 0;
  return (share: number, getResult: () => LookupResult) => {
    const now = performance.now();
    const isDue = now >= next;
    if (isDue) next = now + PAUSE;
    tell(isDue ? { share, soFar: getResult() } : { share });
  };
}

function tell(message: WorkerAnswer) {
  postMessage(message);
}
