/**
 * Parts of a message that stand for a value, as vendors write them; a plus sign before brackets, with
 * which Hyper's document joins text and value, is a part.
 */
const HOLE = new RegExp(
  [
    String.raw`\$?\{\{[^{}\n]{1,60}\}\}`,
    String.raw`[$%#]?\{[^{}\n"':;,]{0,60}\}`,
    String.raw`(?:\+ ?)?\[(?=[^\]\n]{0,60}\p{L})[^[\]\n]{1,60}\](?!\()`,
    String.raw`<(?=[^<>\n]*\p{L})(?!\/|https?:)[^<>\n=]{1,60}>`,
    String.raw`%(?:\d{1,2}\$)?(?:\(\w{1,40}\))?[-+0]?\d{0,3}(?:\.\d{1,3})?[sdifuxXcv@](?![\p{L}\d%])`,
    String.raw`%\d(?![\d%\p{L}])`,
    String.raw`(?<!\w)__[A-Z][A-Z_]{0,38}[A-Z]__(?!\w)`,
  ].join('|'),
  'gu',
);

/** The parts of a message that stand for a value: `{amount}`, `%s`, `<name>`, `+ [Address]`. */
export function findPlaceholders(message: string): string[] {
  return [...new Set([...message.matchAll(HOLE)].map(([hole]) => hole))].filter(
    // A percentage is no hole: "50% discount" has "% d".
    (hole) => !/^%[-+0 ]*\d{0,3} /.test(hole) && hole !== message,
  );
}
