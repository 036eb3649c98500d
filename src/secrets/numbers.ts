const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`;
const BLANK = String.raw`[ \u00A0\u2009\u202F]`;
const DASH = String.raw`\u2010-\u2013\-`;
const GAP = String.raw`[ \u00A0\u2009\u202F.${DASH}]`;

/** Numbers that say nothing of a person. */
const HARMLESS = [
  // UUIDs, and digests and trace ids, which may hold nine digits in a row by chance.
  String.raw`(?<![\da-zA-Z])[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}(?![\da-zA-Z])`,
  String.raw`(?<![\da-zA-Z])(?=(?:\d{0,20}[a-fA-F]){4})[\da-fA-F]{32,128}(?![\da-zA-Z])`,
  String.raw`\b0x[\da-fA-F]{1,16}(?![\da-zA-Z])`,
  // Dates with or without a time, and times.
  String.raw`(?<!\d)(?:19|20)\d\d(?<a>[-/.])\d{1,2}\k<a>\d{1,2}(?:[T _-]\d\d[:-]\d\d(?:[:-]\d\d(?:[.,]\d{1,9})?)?)?(?![\d-])`,
  String.raw`(?<!\d)\d{1,2}(?<b>[-/.])\d{1,2}\k<b>(?:19|20)\d\d(?![\d-])`,
  String.raw`(?<!\d)\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?!\d)`,
  String.raw`(?<![\d.])(?:${OCTET}\.){3}${OCTET}(?!\d|\.\d)`,
  // Fractions, also of seconds since 1970; HRESULTs, which are negative.
  String.raw`(?<![\d.])(?:\d{1,8}|1[2-9]\d{8})\.\d{1,20}(?![\d.-])`,
  String.raw`(?<![\w.)\-])-21[0-4]\d{7}(?![\d-])`,
].join('|');

/** Groups that people write in the numbers of phones, cards and papers; accounts; and plain runs. */
const PERSONAL = [
  String.raw`(?<![A-Za-z\d])[A-Z]{2}\d{2}(?:${BLANK}?[A-Z\d]{4}){2,7}(?:${BLANK}?[A-Z\d]{1,3})?(?![A-Za-z\d])`,
  String.raw`(?<!\d)\d{4}(?<c>${GAP})\d{4}\k<c>\d{4}(?:\k<c>\d{1,7}){0,2}(?!\d)`,
  String.raw`(?<!\d)\d{4}(?<d>${GAP})\d{6}\k<d>\d{4,5}(?!\d)`,
  String.raw`\(\d{2,5}\)[ \-]?\d{2,4}[ .\-]?\d{3,5}(?!\d)`,
  String.raw`(?<!\d)0[1-9]\d{0,4}(?:${GAP}\d{2,8}){1,4}(?!\d)`,
  String.raw`(?<!\d)0\d{2,5}/\d{5,9}(?!\d)`,
  String.raw`(?<!\d)\d{3}(?<e>${BLANK})\d{2,3}\k<e>\d{4}(?!\d)`,
  String.raw`(?<!\d)\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}(?!\d)`,
].join('|');

const PHONE = String.raw`\+\p{Nd}{8,100}|\+\d{1,4}(?:${GAP}{0,2}\(?\d{1,6}\)?){2,5}(?!\d)`;
const SEPARATED = String.raw`(?<!\d)\d{1,20}(?:[.${DASH}]\d{1,20}){1,6}(?!\d)`;
const RUN = String.raw`(?<![A-Za-z\d])[A-Z]\d{9}[A-Z](?![A-Za-z\d])|\p{Nd}{9,100}`;

const NUMBER = new RegExp(
  `${HARMLESS}|(?<phone>${PHONE})|(?<personal>${PERSONAL})|(?<separated>${SEPARATED})|(?<run>${RUN})`,
  'gu',
);

const FEWEST_DIGITS = 9;
const CLOCK =
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?:\d{3})?$/;

/** Seconds or milliseconds since 1970, of the years 2008 to 2033. */
const EPOCH = /^1[2-9]\d{8}(?:\d{3})?$/;

/** Whether a text holds the number of a phone, a card, an account or a paper: nine digits and more. */
export function hasPersonalNumber(text: string): boolean {
  return [...text.matchAll(NUMBER)].some(isPersonal);
}

function isPersonal({ 0: value, groups = {} }: RegExpExecArray): boolean {
  const { phone, personal, separated, run } = groups;
  const digits = value.replace(/\P{Nd}/gu, '');
  if (phone !== undefined) return digits.length >= FEWEST_DIGITS - 1;
  if (digits.length < FEWEST_DIGITS || isTime(value, digits)) return false;
  return separated === undefined ? (personal ?? run) !== undefined : !isCounted(value);
}

function isTime(value: string, digits: string): boolean {
  return CLOCK.test(digits) || (digits === value && EPOCH.test(digits));
}

/** Whether groups are a range of codes (`100300-100329`) or a version (`10.0.19041.1234`). */
function isCounted(value: string): boolean {
  const groups = value.split(/\D/);
  const [first = '', second = ''] = groups;
  if (groups.some((group) => group.length >= FEWEST_DIGITS && !isTime(group, group))) return false;
  if (/^\d+[^.\d]\d+$/.test(value)) return first.length === second.length && first.length < 8;
  if (/^[\d.]+$/.test(value))
    return groups.some((group) => group.length < 2) || groups.length === 2;
  return value.includes('.') && groups.slice(1, 3).some((group) => group.length < 3);
}
