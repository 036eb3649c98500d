import { makeInvisible } from '../../text/invisible.ts';

/** Signs that people's keyboards, chats and documents put in the place of the plain ones. */
const PLAIN_SIGNS: Partial<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\ufe63': '-',
  '\u3000': ' ',
  '\u3010': '[',
  '\u3011': ']',
};

/** What has neither a shape nor a width. Texts are compared without the joiners, too. */
const SHAPELESS = makeInvisible(
  'separators',
  'bidi',
  'widthless',
  'joiners',
  'annotations',
  'tags',
);

const CONTROLS = makeInvisible('controls');

/** They are letters to all that looks for words, and spaces to all who look at them. */
const FILLERS = makeInvisible('fillers');

/** Colours of a terminal. */
// eslint-disable-next-line no-control-regex -- They begin with the escape character.
const COLOURS = /\u001b\[[\d;]{0,20}[A-Za-z]/g;

// eslint-disable-next-line no-control-regex -- The range of ASCII.
const NOT_ASCII = /[^\u0000-\u007f]/;
const DIGIT = /\p{Nd}/gu;

/** Where a script without spaces meets a number or a Latin word. */
const SCRIPT_BORDER =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])(?=[\w-])|(?<=\w)(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])/gu;

/**
 * Makes a text plain without changing what it says: line ends, quotation marks, minus signs and
 * digits of all scripts as ASCII has them, nothing invisible. The number of lines stays.
 */
export function cleanText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(COLOURS, '').replace(CONTROLS, ' ');
  if (!NOT_ASCII.test(lines)) return lines;
  return (
    lines
      .replace(SHAPELESS, '')
      .replace(FILLERS, ' ')
      // Full-width forms of ASCII, which East Asian keyboards write.
      .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
      .replace(/[^\w \t\n]/g, (sign) => PLAIN_SIGNS[sign] ?? sign)
      .replace(DIGIT, getAsciiDigit)
      // A dash before a digit, with nothing before it that it could join, is a sign.
      .replace(/(^|[\s:=([{,"'])[\u2013\u2014](?=\d)/g, '$1-')
      .replace(SCRIPT_BORDER, ' ')
  );
}

/** Decimal digits of every script stand in tens, in order, from zero. */
function getAsciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  if (point < 0x80) return digit;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
  return String(value);
}
