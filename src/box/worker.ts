import type { IndexSource } from '../lookup/index/source.ts';
import { lookUpFrom } from '../lookup/look-up.ts';
import { isMissingFile } from './failure.ts';
import { openIndex } from './index-files.ts';
import { makeReport } from './report.ts';
import type { WorkerAnswer, WorkerQuestion } from './worker-messages.ts';

/** Looks long texts up beside the page. To stop it, the page ends it. */

let source: Promise<IndexSource> | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => void answer(data));

async function answer({ text, base, isFresh }: WorkerQuestion) {
  try {
    source ??= openIndex(base, isFresh);
    const report = makeReport((share, soFar) => tell(soFar ? { share, soFar } : { share }));
    const result = await lookUpFrom(text, await source, report);
    tell({ result });
  } catch (error) {
    source = undefined;
    const message = error instanceof Error ? error.message : String(error);
    tell({ error: message, isMissingFile: isMissingFile(error) });
  }
}

function tell(message: WorkerAnswer) {
  postMessage(message);
}
