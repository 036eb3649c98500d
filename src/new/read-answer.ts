import { applyEdits, format, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { NewVendorError } from './new-error.ts';

/** An example answer of an API. */
export interface ExampleAnswer {
  /** Its JSON as `vendor.yaml` has it. */
  text: string;
  /** The same, parsed. */
  tree: Node;
  /** The HTTP status, where the answer came with its status line. */
  status?: number;
}

/** A longer line is broken up. */
const MAX_LINE = 100;

const STATUS_LINE = /^(?:< )?HTTP\/[\d.]+ (?<status>\d{3})(?: .*)?$/;

/**
 * Reads an example answer: JSON, with the status line and the headers above it or without.
 *
 * @throws {NewVendorError} for anything else, with the reason
 */
export function readAnswer(given: string): ExampleAnswer {
  const plain = given
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trim();
  const { status, body } = splitHttp(stripFence(plain));
  refuse(body);
  const errors: ParseError[] = [];
  const tree = parseTree(body, errors, { disallowComments: true });
  const [error] = errors;
  if (error) throw new NewVendorError(describeError(body, error));
  if (tree?.type !== 'object' && tree?.type !== 'array')
    throw new NewVendorError(
      'The example answer is a single value.\n  Give the whole answer, with the object around the code: {"code": 42}',
    );
  const text = body.includes('\n') || body.length <= MAX_LINE ? body : breakUp(body);
  return {
    text,
    tree: parseTree(text) ?? tree,
    ...(status !== undefined && { status }),
  };
}

/** What stands between the fences of a Markdown block. */
function stripFence(text: string): string {
  const lines = text.split('\n');
  const isFenced = lines.length > 2 && /^```\w*$/.test(lines[0] ?? '') && lines.at(-1) === '```';
  return isFenced ? lines.slice(1, -1).join('\n').trim() : text;
}

/** Of several answers one below the other, as `curl --include --location` prints them, the last. */
function splitHttp(text: string): { status?: number; body: string } {
  const found = STATUS_LINE.exec(text.split('\n', 1)[0] ?? '');
  if (!found) return { body: text };
  const end = text.search(/\n(?:<\s*)?\n/);
  const body =
    end === -1
      ? ''
      : text
          .slice(end)
          .replace(/^\n(?:<\s*)?\n/, '')
          .trim();
  if (body === '')
    throw new NewVendorError(
      'The example answer has headers and no body.\n  Give an answer whose body is JSON.',
    );
  if (STATUS_LINE.test(body.split('\n', 1)[0] ?? '')) return splitHttp(body);
  return { status: Number(found.groups?.status), body };
}

function refuse(body: string) {
  if (body === '') throw new NewVendorError('The example answer is empty.\n  Give a JSON answer.');
  if (/^<(?:!doctype html|html)\b/i.test(body))
    throw new NewVendorError(
      'The example answer is an HTML page.\n  Give an answer of the API itself, as JSON.',
    );
  if (body.startsWith('<'))
    throw new NewVendorError(
      'The example answer is XML. A place in an answer is a JSON Pointer here, so XML cannot be described yet.\n' +
        '  Leave --example out, and give the first code with --code and --message. Its other codes are looked up by number, name and message all the same.',
    );
  if (!/^[[{"\d-]/.test(body))
    throw new NewVendorError(
      `The example answer is not JSON: it begins with ${JSON.stringify(body.slice(0, 20))}.\n  Give the answer as the API sends it, headers included if you like.`,
    );
}

function describeError(body: string, { error, offset }: ParseError): string {
  const before = body.slice(0, offset).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const what = printParseErrorCode(error).replaceAll(/(?!^)[A-Z]/g, (l) => ` ${l.toLowerCase()}`);
  return `The example answer is not JSON. At ${place}: ${what}.\n  Give it whole, without comments and without … for what was left out.`;
}

/** One value a line, each as it was written. */
function breakUp(body: string): string {
  const options = { tabSize: 2, insertSpaces: true, eol: '\n' };
  return applyEdits(body, format(body, undefined, options));
}
