/** What an editor is told of a text beside its type: see `src/editor/`. */
export interface Shown {
  [key: string]: unknown;
  /** JSON Schema's pattern, as far as one says what the check says. */
  pattern?: string;
  /** What is said where the pattern does not match. */
  patternErrorMessage?: string;
}

/**
 * Tells editors which texts are right, as far as a pattern can.
 *
 * @param rule what must hold, after "The value", as in the check; a cure on a second line is left out
 */
export function show(pattern: RegExp, rule: string): Shown {
  const [says = ''] = rule.split('\n');
  return { pattern: pattern.source, patternErrorMessage: `The value ${says}.` };
}
