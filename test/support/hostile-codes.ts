import type { CodeData } from '../../src/schemas/code.ts';
import { makeCode } from './make-catalog.ts';

/** Codes that a spreadsheet takes for numbers, dates or formulas. */
export const SPREADSHEET_CODES = [
  '-1',
  '000',
  '0',
  '=1+1',
  '+1',
  '@x',
  '1e5',
  '1/2',
  '2026-01-01',
  'TRUE',
  '10000000000000000000000001',
  '=HYPERLINK("https://acme.example/")',
  "'x",
];

/** Codes that break out of strings, comments or names of languages. */
const LANGUAGE_CODES = [
  '"',
  '\\',
  "it's",
  '$x',
  '${x}',
  '#{x}',
  '%s',
  '`x`',
  '*/',
  '/*',
  '"""',
  "'''",
  '?>',
  '<?php',
  '</script>',
  '//',
  '#',
  '{@code',
  'a,b;c\td',
  String.raw`\u0022`,
  String.raw`\u000a`,
  String.raw`\N`,
  String.raw`C:\users`,
  'class',
  'None',
  'E_1',
  'e_1',
  '1',
  'E 1',
  'E-1',
  'constructor',
  '__proto__',
  'InvalidParameter',
  'invalid-parameter',
  'INVALID_PARAMETER',
  'ΑΒΓ',
  'ß',
  'ẞ',
  'İ',
  '名前',
  '😀',
  'é',
  'é',
  ' x',
  '\u00a0',
  'x'.repeat(300),
];

/** Every code says its own text in the message, too, with a line break. */
export const HOSTILE_CODES: readonly CodeData[] = [
  ...new Set([...SPREADSHEET_CODES, ...LANGUAGE_CODES]),
].map((code) => makeCode({ code, message: `${code}\n${code}` }));
