import type { UnknownClass } from '../lookup/result.ts';
import { getClassPath, introduceClass } from '../lookup/say-class.ts';
import { make, makePageLink, makePhrase, makeQuote } from './elements.ts';
import { getSiteName } from '../text/site-name.ts';

/** Draws what is said of the class that a code falls into, with the way to our note on it. */
export function makeClassWords(found: UnknownClass, isTold: boolean): HTMLElement[] {
  const words = make('p', `${introduceClass(found, isTold)}: `, makeQuote(found.says));
  const path = getClassPath(found);
  if (path === undefined) return [words];
  const { title } = found;
  const link = makePageLink(path, ...makePhrase(title ?? 'The codes of this class'));
  return [
    words,
    make('p', ...(title === undefined ? [] : [`${getSiteName()} says of them: `]), link),
  ];
}
