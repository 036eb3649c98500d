import { z } from 'astro/zod';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const JSON_POINTER = /^(?:\/(?:[^~/]|~[01])*)+$/;

/** One line of plain text, without white space around it. */
export const line = z
  .string()
  .min(1, 'must not be empty')
  .refine((value) => !value.includes('\n'), 'must stay on one line')
  .refine(isTrimmed, 'must not begin or end with white space');

/** Plain text of one or several lines; line breaks are the vendor's own. */
export const text = z
  .string()
  .min(1, 'must not be empty')
  .refine(isTrimmed, 'must not begin or end with white space');

/** CommonMark without raw HTML. Which links it may carry is a rule: see `catalog/markdown.ts`. */
export const markdown = text;

/** A response code as a string of any characters. That it is quoted in YAML is checked on reading. */
export const codeString = line;

/** A name that our own files give to a thing: lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(ID, 'must be lower-case letters and digits, words joined by hyphens: "api-guide"');

/** A calendar day, `YYYY-MM-DD`. */
export const isoDate = z
  .string()
  .refine(isCalendarDay, 'must be a day of the calendar, written YYYY-MM-DD: "2026-11-20"');

/** An absolute `https:` address. */
export const httpsUrl = z
  .string()
  .refine(isHttpsUrl, 'must be an absolute https address: "https://example.com/docs"');

/** A BCP 47 language tag: `en`, `zh-Hans`. */
export const languageTag = z
  .string()
  .refine(isLanguageTag, 'must be a BCP 47 language tag: "en", "zh-Hans"');

/** A JSON Pointer (RFC 6901) to a member of a response: `/header/resultCode`. */
export const jsonPointer = z
  .string()
  .regex(JSON_POINTER, 'must be a JSON Pointer (RFC 6901): "/header/resultCode"');

/** A three-digit HTTP status code. That it is registered is a rule of the catalog. */
export const httpStatus = z
  .int('must be an HTTP status code: a whole number from 100 to 599')
  .min(100, 'must be an HTTP status code: a whole number from 100 to 599')
  .max(599, 'must be an HTTP status code: a whole number from 100 to 599');

function isTrimmed(value: string): boolean {
  return value === value.trim();
}

function isCalendarDay(value: string): boolean {
  if (!ISO_DATE.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(value);
}

function isHttpsUrl(value: string): boolean {
  return value.startsWith('https://') && URL.canParse(value) && !/[\s<>"\\]/.test(value);
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}
