/** What stands for a number or a code: changing one does not make another sentence. */
const VALUE = '#';

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’_.-][\p{L}\p{N}\p{M}]+)*/gu;
const HAS_DIGIT = /\p{N}/u;

/** The words of a text in lower case, with the signs that stand inside them: `isn't`, `e-mail`, `v1.2`. */
export function getWholeWords(text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return text.includes('’') ? words.map((word) => word.replaceAll('’', "'")) : words;
}

/** The same with one sign in place of what has digits in it, or several such words in a row. */
export function getPlainWords(text: string): string[] {
  return joinPlainWords([getWholeWords(text).map((word) => (HAS_DIGIT.test(word) ? VALUE : word))]);
}

/** The plain words of several texts as those of one, in which they stand behind one another. */
export function joinPlainWords(texts: readonly (readonly string[])[]): string[] {
  return texts.flat().filter((word, i, words) => word !== VALUE || words[i - 1] !== VALUE);
}
