/** A literal run of letters or digits. */
const RUN = /[\p{L}\p{N}]+/gu;

const HOLE = /(\{[^{}]*\})/;

/**
 * The words that stand in every text in which a form stands, in lower case: literal ones of which no hole
 * can be a part. Of `SMTP{word} error: {code}` that is `error`.
 */
export function getFormWords(form: string): string[] {
  const parts = form.split(HOLE);
  const words = parts.flatMap((part, i) => {
    const isAfterHole = i > 0;
    const isBeforeHole = i < parts.length - 1;
    return HOLE.test(part)
      ? []
      : Array.from(part.matchAll(RUN)).flatMap(({ 0: word, index }) => {
          const isOpen =
            (isAfterHole && index === 0) || (isBeforeHole && index + word.length === part.length);
          return isOpen ? [] : [word.toLowerCase()];
        });
  });
  return [...new Set(words)];
}
