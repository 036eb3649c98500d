import type { Answer } from './answer.ts';
import type { Code } from './catalog.ts';
import { HTTP_ID } from './http-id.ts';

/** Said below an exchange. */
export const EXCHANGE_ORIGIN =
  'Recorded between a client and a test server that stood in for the named host.';

/**
 * The exchange that the note on a code shows, with the place of the code. It stands in the front matter
 * of the note and not in its text: so it is shown where the example of any code is, data has it in a
 * field of its own, and a rule can hold it against the code.
 */
export function getExchange({ code, note, vendor }: Code): Answer | undefined {
  const text = note?.example;
  const place = text === undefined ? undefined : findInExchange(code, text, vendor.id);
  return text === undefined || !place ? undefined : { text, ...place };
}

/**
 * Whether a code stands in logs only: its exchange shows it in the line of an access log, since no client
 * gets it.
 */
export function isOnlyLogged(code: Code): boolean {
  const exchange = getExchange(code);
  return exchange?.text.slice(0, exchange.codeStart).endsWith('HTTP/1.1" ') ?? false;
}

/**
 * Where an exchange has a code: an HTTP status in a status line, or in the line of an access log, where
 * servers keep those that they never send; any other as a word of its own.
 */
export function findInExchange(
  code: string,
  text: string,
  vendorId: string,
): Omit<Answer, 'text'> | undefined {
  const word = RegExp.escape(code);
  const pattern =
    vendorId === HTTP_ID ? `HTTP/1\\.1"? ${word}(?= |$)` : `(?<![\\w.-])${word}(?![\\w-]|\\.\\w)`;
  const found = new RegExp(pattern, 'mu').exec(text);
  if (!found) return undefined;
  const codeEnd = found.index + found[0].length;
  return { codeStart: codeEnd - code.length, codeEnd };
}
