/**
 * The strings that a value may stand for as a code. A text stands for itself; a number of JSON for
 * all its writings: `7.0` is `7`, while `007` is no number there.
 */
export function getCodeForms(
  value: string,
  type: 'number' | 'string' | 'word' | 'noise',
): string[] {
  const text = value.trim();
  const forms = [text];
  if (text.startsWith('+')) forms.push(text.slice(1));
  if (type === 'number' && /^-?(?:0|[1-9]\d{0,14})(?:\.0+|(?:\.\d+)?[eE][-+]?\d+)$/.test(text)) {
    const number = Number(text);
    if (Number.isSafeInteger(number)) forms.push(String(number));
  }
  return forms;
}

/**
 * What may be the beginning of a code, as codes are written: with a digit, an underscore or a hump, or in
 * capitals.
 */
export const BEGINNING = /^(?=.*[\d_]|.*\p{Ll}\p{Lu}|\p{Lu}{3})[-\p{L}\p{N}_.]{1,40}$/u;

/** A number at the end of a name, with its sign and without. */
export const END_NUMBERS: readonly RegExp[] = [/-?(?<!\d)\d+$/, /(?<!\d)\d+$/];

/** The number that a name ends in, with and without the hyphen before it as its sign. */
export function getEndNumbers(name: string): string[] {
  return END_NUMBERS.flatMap((pattern) => pattern.exec(name)?.[0] ?? []);
}
