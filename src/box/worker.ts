import type { IndexSource } from '../lookup/index/source.ts';
import { lookUpFrom } from '../lookup/look-up.ts';
import { openIndex } from './index-files.ts';
import type { WorkerAnswer, WorkerQuestion } from './worker-messages.ts';

/** Looks long texts up beside the page. To stop it, the page ends it. */

let source: Promise<IndexSource> | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => void answer(data));

async function answer({ text, base }: WorkerQuestion) {
  try {
    source ??= openIndex(base);
    const result = await lookUpFrom(text, await source, (share) => tell({ share }));
    tell({ result });
  } catch (error) {
    source = undefined;
    tell({ error: String(error) });
  }
}

function tell(message: WorkerAnswer) {
  postMessage(message);
}
