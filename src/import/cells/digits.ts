/** Letters and digits of full width, their signs, and digits of other scripts. */
const WIDE = /[\uff01-\uff5e]/;

const OTHER_DIGITS = /\p{Nd}/gu;

/** Writes full-width letters and digits, and the digits of other scripts, as ASCII has them. */
export function makeDigitsPlain(text: string): string {
  const narrow = WIDE.test(text) ? text.normalize('NFKC') : text;
  return narrow.replaceAll(OTHER_DIGITS, (digit) => String(getDigit(digit)));
}

/** Digits of a script stand in a row of ten that begins where the digit before is none. */
function getDigit(digit: string): number | string {
  if (/\d/.test(digit)) return digit;
  const at = digit.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value++) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(at - value - 1))) return value;
  }
  return digit;
}
