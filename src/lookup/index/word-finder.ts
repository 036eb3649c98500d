import MiniSearch from 'minisearch';
import { getNameWords, getWords } from '../../text/words.ts';
import { getMessageTemplates } from '../../catalog/printed/message-parts.ts';
import type { IndexedCode } from './data.ts';

/**
 * Finds the codes whose texts have words like these, best first. Unless told otherwise it takes words that
 * are misspelt or go on.
 */
export type WordFinder = (
  words: readonly string[],
  limit: number,
  isTolerant?: boolean,
) => IndexedCode[];

/**
 * Makes the finder of a list that may grow. The words are made ready on the first question, since
 * many texts ask none, and those of codes that were added since on the next one.
 */
export function makeWordFinder(codes: readonly IndexedCode[]): WordFinder {
  let engine: MiniSearch | undefined;
  return (words, limit, isTolerant = true) => {
    engine ??= makeEngine();
    const added = codes.slice(engine.documentCount);
    if (added.length > 0) engine.addAll(makeDocuments(added, engine.documentCount));
    return engine
      .search(words.join(' '), isTolerant ? {} : { fuzzy: false, prefix: false })
      .slice(0, limit)
      .flatMap(({ id }) => codes[Number(id)] ?? []);
  };
}

function makeDocuments(codes: readonly IndexedCode[], first: number) {
  return codes.map((code, i) => ({
    id: first + i,
    message: joinMessages(code),
    key: code.isAsWritten ? undefined : code.key && getNameWords(code.key).join(' '),
    description: code.description,
  }));
}

function joinMessages(code: IndexedCode): string | undefined {
  const messages = getMessageTemplates(code).map(({ message }) => message);
  return messages.length === 0 ? undefined : messages.join('\n');
}

function makeEngine(): MiniSearch {
  return new MiniSearch({
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
}
