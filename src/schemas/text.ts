import { z } from 'astro/zod';
import { formatCure, formatShort } from './cure.ts';
import { getLanguageTag } from './language-tag.ts';
import { show } from './shown.ts';

/*
 * The texts of errors: what must hold, so that "The value …" makes a sentence of it, and on a second
 * line what to write.
 */

/** A list that is there has something in it. */
export const EMPTY_LIST = 'must not be empty\nList something there, or remove the field.';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const PARTIAL_DATE = /^\d{4}(?:-\d{2}){0,2}$/;
const LINE = /^\S(?:.*\S)?$/;
const TEXT = /^\S(?:[\s\S]*\S)?$/;
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;
const JSON_POINTER = /^(?:\/(?:[^~/]|~[01])*)+$/;
const URL_PART = String.raw`(?:[\w.~:@!$&'()*+,;=/-]|%[\dA-Fa-f]{2})`;

/** An address as RFC 3986 has it: other scripts and signs are percent-encoded. */
const RFC_3986 = new RegExp(
  String.raw`^https?://[\w.-]+(?::\d+)?(?:/${URL_PART}*)?(?:\?(?:${URL_PART}|\?)*)?(?:#(?:${URL_PART}|\?)*)?$`,
);
const NOT_ID = 'must be lower-case letters and digits, words joined by hyphens';
const NOT_DAY = 'must be a day of the calendar, YYYY-MM-DD';
const NOT_DATE = 'must be a day, a month or a year of the calendar, YYYY-MM-DD, YYYY-MM or YYYY';
const NOT_URL = 'must be an absolute https address';
const NOT_LANGUAGE = 'must be the tag of a language (BCP 47)';
const NOT_POINTER = 'must be a JSON Pointer (RFC 6901)';
const NOT_STATUS = 'must be an HTTP status code, a whole number from 100 to 599';

/** One line of plain text, without white space around it. */
export const line = z
  .string()
  .refine((value) => describeLine(value) === undefined, {
    error: ({ input }) => describeLine(String(input)),
  })
  .meta(show(LINE, 'must be one line, without white space around it'));

/** Plain text of one or several lines; line breaks are the vendor's own. */
export const text = z
  .string()
  .refine((value) => describeText(value) === undefined, {
    error: ({ input }) => describeText(String(input)),
  })
  .meta(show(TEXT, 'must not be empty, nor begin or end with white space or a line break'));

/** CommonMark without raw HTML. Which links it may carry is a rule: see `catalog/markdown.ts`. */
export const markdown = text;

/** A response code as a string of any characters. That it is quoted in YAML is checked on reading. */
export const codeString = line;

/** A name that our own files give to a thing: lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(ID, {
    error: ({ input }) =>
      `${NOT_ID}\n` +
      formatCure(input, { make: makeId, isRight: (made) => ID.test(made), example: 'api-guide' }),
  })
  .meta(show(ID, NOT_ID));

/** A calendar day, `YYYY-MM-DD`. */
export const isoDate = z
  .string()
  .refine(isCalendarDay, {
    error: ({ input }) =>
      `${NOT_DAY}\n` +
      formatCure(input, { make: makeDay, isRight: isCalendarDay, example: '2026-11-20' }),
  })
  .meta(show(ISO_DATE, NOT_DAY));

/** A day, a month or a year, as exactly as it is known: `2026-08-11`, `2026-08`, `2026`. */
export const partialDate = z
  .string()
  .refine(isPartialDate, {
    error: ({ input }) =>
      `${NOT_DATE}\n` +
      formatCure(input, { make: makeDay, isRight: isPartialDate, example: '2026-08' }),
  })
  .meta(show(PARTIAL_DATE, NOT_DATE));

/** An absolute `https:` address; that `http:` is only for hosts inside a company is a rule of the catalog. */
export const webUrl = z
  .string()
  .refine(isWebUrl, {
    error: ({ input }) =>
      `${NOT_URL}\n` +
      formatCure(input, { make: makeUrl, isRight: isWebUrl, example: 'https://example.com/docs' }),
  })
  .meta(show(RFC_3986, NOT_URL));

/** A BCP 47 language tag of a registered language: `en`, `zh-Hans`. */
export const languageTag = z
  .string()
  .refine((value) => getLanguageTag(value) === value, {
    error: ({ input }) =>
      `${NOT_LANGUAGE}\n` + formatCure(input, { make: getLanguageTag, example: 'en' }),
  })
  .meta(show(LANGUAGE_TAG, NOT_LANGUAGE));

/** A JSON Pointer (RFC 6901) to a member of a response: `/header/resultCode`. */
export const jsonPointer = z
  .string()
  .regex(JSON_POINTER, {
    error: ({ input }) =>
      `${NOT_POINTER}\n` +
      formatCure(input, {
        make: makePointer,
        isRight: (made) => JSON_POINTER.test(made),
        example: '/header/resultCode',
      }),
  })
  .meta(show(JSON_POINTER, NOT_POINTER));

/** A three-digit HTTP status code. That it is registered is a rule of the catalog. */
export const httpStatus = z
  .int({ error: describeStatus })
  .min(100, { error: describeStatus })
  .max(599, { error: describeStatus });

function describeStatus({ input }: { input?: unknown }): string {
  const [status, second] = String(input).match(/(?<!\d)[1-5]\d{2}(?!\d)/g) ?? [];
  if (status !== undefined && second === undefined) return `${NOT_STATUS}\nWrite ${status}.`;
  const isClass = /^[1-5]xx$/i.test(String(input));
  const fix = isClass ? 'Leave the field out: it is for one status.' : 'Write it like this: 404';
  return `${NOT_STATUS}\n${fix}`;
}

function describeLine(value: string): string | undefined {
  const inner = value.trim();
  if (!inner.includes('\n')) return describeText(value);
  const lines = inner.split('\n').map((line) => line.trim());
  return `must stay on one line\n${formatShort(lines.filter((line) => line !== '').join(' '))}`;
}

function describeText(value: string): string | undefined {
  const inner = value.trim();
  if (inner === value && value !== '') return undefined;
  if (inner === '') return 'must not be empty\nWrite a text there, or remove it.';
  if (`${inner}\n` === value) {
    return 'must not end with a line break\nBegin the block with "|-" instead of "|".';
  }
  return `must not begin or end with white space\n${formatShort(inner)}`;
}

function isCalendarDay(value: string): boolean {
  if (!ISO_DATE.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

function isPartialDate(value: string): boolean {
  return PARTIAL_DATE.test(value) && isCalendarDay(`${value}-01-01`.slice(0, 10));
}

function isWebUrl(value: string): boolean {
  if (!RFC_3986.test(value)) return false;
  const url = URL.parse(value);
  // A name before the host makes an address look like another one's: https://bank.example@evil.example
  return url !== null && url.username === '' && url.password === '';
}

function makeId(value: string): string {
  const plain = value.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** `20 Nov 2026`, `November 20, 2026`. */
const WORDED_DAY =
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\.? +(?<month>[a-z]{3,9})|(?<monthFirst>[a-z]{3,9})\.? +(?<dayLast>\d{1,2})(?:st|nd|rd|th)?)\.?,? +(?<year>\d{4})$/i;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function makeDay(value: string): string {
  const { day, month, monthFirst, dayLast, year } = WORDED_DAY.exec(value.trim())?.groups ?? {};
  const word = (month ?? monthFirst ?? '').slice(0, 3).toLowerCase();
  if (year !== undefined && MONTHS.includes(word)) {
    const number = String(MONTHS.indexOf(word) + 1).padStart(2, '0');
    return `${year}-${number}-${(day ?? dayLast ?? '').padStart(2, '0')}`;
  }
  const ordered = value
    .trim()
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    // With dots, the day stands first everywhere; with slashes, only where it can be no month.
    .replace(/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, '$3-$2-$1')
    .replace(/^(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})$/, '$3-$1-$2')
    .replace(/^(1[3-9]|2\d|3[01])\/(\d{1,2})\/(\d{4})$/, '$3-$2-$1');
  return ordered
    .split(/[-/.]/)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function makeUrl(value: string): string {
  const absolute = makeAbsolute(
    value
      .trim()
      .replace(/^<(.*)>$|^\[[^\]]*\]\((.*)\)$/, '$1$2')
      .replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, '')
      .replaceAll(' ', '%20'),
  );
  return isWebUrl(absolute) ? absolute : (URL.parse(absolute)?.href ?? absolute);
}

function makeAbsolute(value: string): string {
  if (/^(?:https?:)?\/\//i.test(value)) return value.replace(/^(?:https?:)?/i, 'https:');
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/i.test(value) ? `https://${value}` : value;
}

function makePointer(value: string): string | undefined {
  const parts = value.split(/[./\s]/).filter((part) => part !== '' && part !== '$');
  return parts.length === 0 ? undefined : `/${parts.join('/')}`;
}
