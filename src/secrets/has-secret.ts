import { hasSecretField } from './fields.ts';
import { hasPersonalNumber } from './numbers.ts';
import { hasSecretShape } from './shapes.ts';

/** What stands where a secret was; the character is one that no text should hold. */
const MARK =
  /\[redacted: (?:token|key|password|secret|session|cookie|signature|code|credentials|private key|e-mail|phone|number|account)\]/g;
const MARK_CHARACTER = '\uFDD0';

/**
 * Whether a text holds what should neither stand in an address nor become public: a password, a token,
 * a key, or an address or number of a person. It is meant for what is typed into the box, some hundred
 * characters; of a longer text the time grows with its length.
 *
 * It errs on the side of too much. What no name, no form and no length tells to be a secret is not
 * found: the name of a person, a password alone on its line.
 */
export function hasSecret(text: string): boolean {
  const marked = text.replaceAll(MARK_CHARACTER, '\uFFFD').replace(MARK, MARK_CHARACTER);
  return hasSecretField(marked) || hasSecretShape(marked) || hasPersonalNumber(marked);
}
