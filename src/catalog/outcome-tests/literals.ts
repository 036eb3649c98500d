import type { CheckValue } from './outcome-checks.ts';

/** What cannot be seen in a source text, or changes how the rest of its line is shown. */
const HIDDEN = /[[\p{C}\p{Z}]--[ ]]/gv;

/** The comment on checks that accept a number and the string of the same digits. */
export const DIGITS = 'A number may also arrive as a string of the same digits.';

/** In single quotes: `'it\'s'`. */
export function formatTypeScriptLiteral(value: CheckValue): string {
  if (typeof value !== 'string') return String(value);
  const text = escapeText(value, escapeUnits).replaceAll(String.raw`\"`, '"');
  return `'${text.replaceAll("'", String.raw`\'`)}'`;
}

/** In double quotes; `True` and `False`. */
export function formatPythonLiteral(value: CheckValue): string {
  if (typeof value === 'string') return `"${escapeText(value, escapeCodePoint)}"`;
  if (typeof value === 'number') return String(value);
  return value ? 'True' : 'False';
}

/** In double quotes, and fit to stand between the shell's single quotes: `"it\u0027s"`. */
export function formatJqLiteral(value: CheckValue): string {
  if (typeof value !== 'string') return String(value);
  return `"${escapeText(value, escapeUnits).replaceAll("'", escapeUnits)}"`;
}

/** A comment's sentence on what a snippet is for, fit for a comment of any language. */
export function formatPurpose(title: string): string {
  const plain = title.replace(HIDDEN, ' ').replaceAll('*/', '* /');
  return `What an answer of ${plain} says.`;
}

/** The inside of a JSON string, hidden characters escaped in the language's own way. */
function escapeText(text: string, escape: (character: string) => string): string {
  return JSON.stringify(text).slice(1, -1).replace(HIDDEN, escape);
}

/** As JavaScript and JSON write it: `\u200b`, and two of them beyond the Basic Multilingual Plane. */
function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => String.raw`\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** As Python writes it, where two surrogates do not make one character. */
function escapeCodePoint(character: string): string {
  if (character.length === 1) return escapeUnits(character);
  const codePoint = character.codePointAt(0) ?? 0;
  return String.raw`\U${codePoint.toString(16).padStart(8, '0')}`;
}
