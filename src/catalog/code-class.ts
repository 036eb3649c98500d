import { escapePattern } from '../text/escape-pattern.ts';
import type { Fallback } from '../schemas/vendor.ts';

const WHOLE_NUMBER = /^-?\d+$/;

/** Of which codes a source says something together: a range of whole numbers, or a pattern. */
export type CodeClass = Pick<Fallback, 'from' | 'to' | 'pattern'>;

/** A class that is a range. */
export type CodeRange = CodeClass & { from: string; to: string };

/** Whether a class is a range of whole numbers. */
export function isRange<T extends CodeClass>(codeClass: T): codeClass is T & CodeRange {
  return codeClass.from !== undefined && codeClass.to !== undefined;
}

/** Whether a code belongs to a class. In a pattern `?` is one letter or digit, `*` any run of signs. */
export function isInClass(code: string, codeClass: CodeClass): boolean {
  if (codeClass.pattern !== undefined) return getPattern(codeClass.pattern).test(code);
  if (!isRange(codeClass) || !WHOLE_NUMBER.test(code)) return false;
  const value = BigInt(code);
  return BigInt(codeClass.from) <= value && value <= BigInt(codeClass.to);
}

/** Patterns made ready: a long text asks each of them for each of its numbers. */
const ready = new Map<string, RegExp>();

function getPattern(pattern: string): RegExp {
  const known = ready.get(pattern) ?? makePattern(pattern);
  ready.set(pattern, known);
  return known;
}

function makePattern(pattern: string): RegExp {
  const source = escapePattern(pattern)
    .replaceAll(String.raw`\?`, String.raw`[\p{L}\p{N}]`)
    .replace(/(?:\\\*)+/g, String.raw`\S+`);
  return new RegExp(`^${source}$`, 'iu');
}

/** The codes of a class in words that follow "of codes": `from 400 to 499`, `like 23***`. */
export function describeClass(codeClass: CodeClass): string {
  return isRange(codeClass)
    ? `from ${codeClass.from} to ${codeClass.to}`
    : `like ${codeClass.pattern ?? ''}`;
}
