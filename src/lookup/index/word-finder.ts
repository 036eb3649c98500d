import MiniSearch from 'minisearch';
import { getNameWords, getWords } from '../words.ts';
import type { IndexedCode } from './data.ts';

/** Finds the codes whose texts have words like these, spelling mistakes allowed; best first. */
export type WordFinder = (words: readonly string[], limit: number) => IndexedCode[];

/** The words are made ready on the first question: many texts ask none. */
export function makeWordFinder(codes: readonly IndexedCode[]): WordFinder {
  let engine: MiniSearch | undefined;
  return (words, limit) => {
    engine ??= makeEngine(codes);
    return engine
      .search(words.join(' '))
      .slice(0, limit)
      .flatMap(({ id }) => codes[Number(id)] ?? []);
  };
}

function makeEngine(codes: readonly IndexedCode[]): MiniSearch {
  const engine = new MiniSearch({
    fields: ['message', 'key', 'description'],
    tokenize: getWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: { message: 2, key: 2 },
      // A digit more or less is another number.
      fuzzy: (term) => (term.length < 4 || /\d/.test(term) ? false : term.length < 8 ? 1 : 2),
      prefix: (term) => term.length > 3 && !/\d/.test(term),
      weights: { fuzzy: 0.6, prefix: 0.8 },
    },
  });
  engine.addAll(
    codes.map(({ message, key, description }, id) => ({
      id,
      message,
      key: key && getNameWords(key).join(' '),
      description,
    })),
  );
  return engine;
}
