import type { CodeData } from '../schemas/code.ts';
import type { Draft } from '../import/understanding.ts';
import { areSame } from './texts.ts';

/** The code that stands where one is missing. */
export interface Renumbered {
  to: string;
  /** What tells so. */
  rule: string;
  /** Only zeros in front differ, as they do where a spreadsheet took codes for numbers. */
  isSameNumber: boolean;
}

/** Finds missing codes whose words another code has now; each of the two must be the only one. */
export function findRenumbered(
  missing: readonly CodeData[],
  added: readonly Draft[],
): Map<string, Renumbered> {
  const found = new Map<string, Renumbered>();
  for (const was of missing) {
    const matches = added.filter((now) => getRule(was, now) !== undefined);
    const [now] = matches;
    if (!now || matches.length > 1) continue;
    const rivals = missing.filter((other) => getRule(other, now) !== undefined);
    if (rivals.length > 1) continue;
    const isSameNumber = dropZeros(was.code) === dropZeros(now.code);
    found.set(was.code, { to: now.code, rule: getRule(was, now) ?? '', isSameNumber });
  }
  return found;
}

function getRule(was: CodeData, now: Draft): string | undefined {
  if (dropZeros(was.code) === dropZeros(now.code)) return 'only zeros in front differ';
  if (was.key !== undefined && was.key === now.key) return 'it has the same key';
  const texts = [now.message, now.description].filter((text) => text !== undefined);
  const isSame = texts.some((text) => areSame(text, was.message) || areSame(text, was.description));
  return isSame ? 'it has the same text' : undefined;
}

function dropZeros(code: string): string {
  return code.replace(/^(-?)0+(?=\d)/, '$1');
}
