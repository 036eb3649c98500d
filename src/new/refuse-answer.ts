import { printParseErrorCode } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import { NewVendorError } from './new-error.ts';

const WITHOUT =
  'Leave --example out, and give the first code with --code and --message. Its other codes are looked up by number, name and message all the same.';
const AS_SENT = 'Give the answer as the API sends it, headers included if you like.';

/** What an answer is that is not JSON, and what to do then; the first that fits. */
const OTHERS: readonly [sign: RegExp, is: string, cure: string][] = [
  [/^$/, 'is empty', 'Give a JSON answer.'],
  [/^<(?:!doctype html|html)\b/i, 'is an HTML page', 'Give an answer of the API itself, as JSON.'],
  [
    /^</,
    'is XML. A place in an answer is a JSON Pointer here, so XML cannot be described yet',
    WITHOUT,
  ],
  [
    /^[\w.%+-]+=[^&\s]*(?:&[\w.%+-]+=[^&\s]*)*$/,
    'is form-encoded. A place in an answer is a JSON Pointer here, so that cannot be described yet',
    WITHOUT,
  ],
  [
    /^[\w-]+: [^\n]*(?:\n[\w-]+: [^\n]*)*$/,
    'is YAML, or headers without a body',
    'Give the answer as JSON, headers included if you like.',
  ],
  [
    /^[[{]\s*'/,
    'has single quotes, as Python prints a dictionary',
    'Give the JSON itself: response.text, or json.dumps(…).',
  ],
  [/^[[{]\s*[“”]/, 'has typographic quotes, “ and ”', 'Copy it from a place that leaves " alone.'],
];

/**
 * Refuses what is not JSON by how it looks.
 *
 * @throws {NewVendorError} if it is something else
 */
export function refuseOthers(body: string) {
  const other = OTHERS.find(([sign]) => sign.test(body));
  if (other) throw new NewVendorError(`The example answer ${other[1]}.\n  ${other[2]}`);
  if (/^[[{"\d-]|^(?:null|true|false)$/.test(body)) return;
  throw new NewVendorError(
    `The example answer is not JSON: it begins with ${JSON.stringify(body.slice(0, 20))}.\n  ${AS_SENT}\n  If the API answers in plain text: ${WITHOUT}`,
  );
}

/** Says where JSON is broken, and how to mend it. */
export function describeBroken(body: string, { error, offset }: ParseError): string {
  const before = body.slice(0, offset).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const what = printParseErrorCode(error).replaceAll(/(?!^)[A-Z]/g, (l) => ` ${l.toLowerCase()}`);
  return `The example answer is not JSON. At ${place}: ${what}.\n  ${getCure(body, { error, offset })}`;
}

function getCure(body: string, { error, offset }: Pick<ParseError, 'error' | 'offset'>): string {
  const [before, rest] = [body.slice(0, offset).trimEnd(), body.slice(offset)];
  if (before.endsWith(',') && /^[}\]]/.test(rest)) return 'Delete the comma before it.';
  if (rest === '' || printParseErrorCode(error) === 'UnexpectedEndOfString')
    return 'The end of it is missing. Give it whole.';
  if (/^[\u00a0\u2000-\u200b\u3000\ufeff]/.test(rest))
    return 'A no-break space stands there. Write a usual one.';
  return 'Give it whole, without comments and without … for what was left out.';
}
