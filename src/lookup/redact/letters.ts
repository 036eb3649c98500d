/**
 * Insides of character classes. They name ranges instead of `\p{L}`: with the flag `u` a class of
 * two-unit characters is a choice to V8, and a run of some megabytes overflows its stack.
 */

/** Letters of any script, roughly; surrogates count, punctuation does not. */
export const LETTERS = String.raw`A-Za-z\u00AA\u00B5\u00BA\u00C0-\u1FFF\u2C00-\u2DFF\u3041-\uFDCF\uFE70-\uFEFE\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFDC`;

/** Digits that people type: Latin, Arabic, Persian, Devanagari, Bengali, Thai, full-width. */
export const DIGITS = String.raw`\d\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\uFF10-\uFF19`;

/** The characters that stand for marks while a text is worked on. */
export const MARKS = String.raw`\uFDD0-\uFDEF`;
