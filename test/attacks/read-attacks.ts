import { readFileSync } from 'node:fs';

/** Strings that were made to break what they stand in, by what they are aimed at. */
export const ATTACKS = JSON.parse(
  readFileSync(new URL('strings.json', import.meta.url), 'utf8'),
) as Record<string, string[]>;

/** Those that are made by repetition: very long, very deep. */
const LONG = [
  'x'.repeat(5000),
  'x y '.repeat(1250),
  '['.repeat(2000),
  '{"a":'.repeat(1000),
  '<b>'.repeat(1500),
  '&amp;'.repeat(1000),
  '*'.repeat(3000),
  '`'.repeat(3000),
  '"'.repeat(3000),
  '../'.repeat(1000),
  '%25'.repeat(1500),
  '😀'.repeat(2000),
  '草'.repeat(3000),
  `a${'\u0301'.repeat(2000)}`,
  '\u202e'.repeat(1000),
];

/** All of them, each once. */
export const ATTACK_STRINGS = [...new Set([...Object.values(ATTACKS).flat(), ...LONG])];
