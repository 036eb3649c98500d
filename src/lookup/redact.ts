import { redactEmails } from './redact/e-mails.ts';
import { redactFields } from './redact/fields.ts';
import { formatMarks, parseMarks } from './redact/marks.ts';
import { redactNumbers } from './redact/numbers.ts';
import { redactPrivateKeys, redactShapes } from './redact/shapes.ts';

/** In order: a later step sees only what an earlier one left. */
const STEPS = [redactPrivateKeys, redactFields, redactShapes, redactEmails, redactNumbers];

/** A mark parts what was one word, and may so lay something open; this is more than any text needs. */
const MOST_ROUNDS = 5;

/**
 * Puts a mark in the place of every secret in something pasted: `Authorization: Bearer abc` becomes
 * `Authorization: Bearer [redacted: token]`. Names, codes, messages and lines stay as they are, and
 * so does what was redacted before.
 *
 * It errs on the side of too much. What no name, no form and no length tells to be a secret stays:
 * the name of a person, a password alone on its line.
 */
export function redact(text: string): string {
  let marked = parseMarks(text);
  for (let round = 0, before = ''; round < MOST_ROUNDS && marked !== before; round++) {
    before = marked;
    marked = STEPS.reduce((rest, redactStep) => redactStep(rest), marked);
  }
  return formatMarks(marked);
}
