import type { Setting } from '../../src/lookup/forms/form.ts';
import type { LookupIndex } from '../../src/lookup/index/lookup-index.ts';
import { makeSetting } from '../../src/lookup/match-reading.ts';
import { readText } from '../../src/lookup/read/read.ts';

/** Reads a text as the forms are given it. */
export function readSetting(text: string, index: LookupIndex): Setting {
  return makeSetting(readText(text), index);
}
