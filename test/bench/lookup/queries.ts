import { QUERY_SETS, readQueries } from '../../support/queries.ts';
import type { Query } from '../../support/queries.ts';

/** Longer texts take general engines too long to be asked for their time. */
const MAX_LENGTH = 2000;

/** A text that is nothing but a code: `994`, `#12`, `error -1`. */
const BARE = /^\W*?(?:(?:error|code|status)\W+?)*(?<code>-?\d+)\W*$/i;

/** Reads the texts of all sets that every engine can be timed with. */
export function readTexts(): string[] {
  const texts = QUERY_SETS.flatMap(readQueries).map(({ text }) => text);
  return texts.filter(({ length }) => length <= MAX_LENGTH);
}

/** The code of a text that holds nothing else. */
export function getBareCode({ text }: Query): string | undefined {
  return BARE.exec(text.normalize('NFKC').replaceAll('\u2212', '-').trim())?.groups?.code;
}

/** Whether the first answer is right, or nothing was claimed where nothing is known. */
export function isRight({ first, none }: Query, answer: string | undefined): boolean {
  return none ? answer === undefined : answer !== undefined && first?.includes(answer) === true;
}
