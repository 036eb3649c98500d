/** Letters that two words of one stem have in common at least, and their share of the word sought. */
const LEAST = 4;
const SHARE = 0.6;

/**
 * Whether what is marked in an excerpt is a word that was sought, or of its stem: for a word that no
 * page has, the index gives pages that only begin as it does: `in` for `insuficiente`.
 */
export function sharesWord(query: string, excerpt: string): boolean {
  const marked = Array.from(excerpt.matchAll(/<mark>([^<]*)<\/mark>/g), ([, word = '']) =>
    word.toLowerCase(),
  );
  const words = query.toLowerCase().split(/\s+/);
  return (
    marked.length === 0 ||
    words.some((word) =>
      marked.some((found) => found.split(/\s+/).some((one) => isAlike(word, one))),
    )
  );
}

function isAlike(sought: string, found: string): boolean {
  const [a, b] = [sought, found].map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, '')) as [
    string,
    string,
  ];
  if (a === '' || b === '') return sought === found;
  if (b.startsWith(a)) return true;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return common >= Math.max(LEAST, a.length * SHARE);
}
