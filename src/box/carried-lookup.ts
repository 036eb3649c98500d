import { explain } from '../lookup/explain.ts';
import type { LookupData } from '../lookup/index/data.ts';
import { makeLookupIndex } from '../lookup/index/growing-index.ts';
import type { LookupIndex } from '../lookup/index/lookup-index.ts';
import { makeWholeSource } from '../lookup/index/source.ts';
import type { IndexSource } from '../lookup/index/source.ts';
import { lookUpFrom } from '../lookup/look-up.ts';
import { drawExplanation } from './explanation.ts';
import { makeReport } from './report.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Makes the look-up of a page that has the whole index in itself. It runs on the page, since a file
 * that was opened from a disk has no other file to start a worker from. Between the pieces of a long
 * text the page gets its turn: it shows how far the look-up is, and stops it.
 */
export function makeCarriedLookup(
  readData: () => LookupData,
): Pick<Surroundings, 'lookUp' | 'explain'> {
  let index: LookupIndex | undefined;
  const getIndex = () => (index ??= makeLookupIndex(readData()));
  return {
    lookUp: (text, { signal, onProgress }) =>
      lookUpFrom(text, makeSource(getIndex(), signal), makeReport(onProgress)),
    explain: (question) =>
      drawExplanation(question, (text) => Promise.resolve(explain(text, getIndex()))),
  };
}

function makeSource(index: LookupIndex, signal: AbortSignal): IndexSource {
  return makeWholeSource(async () => {
    await new Promise((done) => setTimeout(done));
    signal.throwIfAborted();
    return index;
  });
}
