/** Whole numbers, hexadecimal ones, and numbers joined by dots: `-1`, `0x80070005`, `5.1.1`. */
const NUMBER = /^(?:[-+]?\d{1,19}|0[xX][\dA-Fa-f]{1,16}|\d{1,5}(?:\.\d{1,5}){1,4})$/;

/** Letters and digits that no word of a language is: `E1001`, `42P01`, `SMS-42`, `ERR_X`, `AUTH`. */
const UPPER = /^(?=.*[A-Z\d])(?:[A-Z\d]+(?:[_.:/#-]+[A-Z\d]+)*|[A-Z]{1,6}[_-]?\d[\dA-Za-z.-]*)$/;

/** Names whose parts a sign or a capital letter sets apart: `card_declined`, `auth/no-user`, `NotFound`. */
const JOINED = /^(?:[\p{L}\d]+(?:[_./:#@-][\p{L}\d]+)+|\p{L}[\p{Ll}\d]*(?:\p{Lu}[\p{Ll}\d]*)+)$/u;

/** A single word, which only its column's name can make a code: `expired`. */
const WORD = /^[\p{L}\d][\p{L}\d_.:/#@+-]{0,79}$/u;

const MOST = 80;

/** Whether a text is a whole number, in any of the usual writings. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** Whether a text looks like a code whatever stands around it. */
export function isCodeLike(text: string): boolean {
  if (text.length > MOST || isDate(text)) return false;
  return NUMBER.test(text) || UPPER.test(text) || JOINED.test(text);
}

/** Whether a text may be a code where its column is named so. */
export function isCodeWord(text: string): boolean {
  return isCodeLike(text) || (WORD.test(text) && !isDate(text));
}

/** Whether a text is a name of a program's: no number, and no blank in it. */
export function isName(text: string): boolean {
  return /^[A-Za-z_][\w.:/-]{1,79}$/.test(text) && /[A-Z_.:/-]|^[a-z]+$/.test(text);
}

/** Whether it is a name that people write no prose with: `NOT_FOUND`, `NotFound`, `not_found`. */
export function isSymbol(text: string): boolean {
  return isName(text) && isCodeLike(text);
}

function isDate(text: string): boolean {
  return /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|v\d+(?:\.\d+)+)$/.test(
    text,
  );
}
