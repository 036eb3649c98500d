import { applyEdits, format, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { findJson, splitHttp, unwrap } from './answer-text.ts';
import { NewVendorError } from './new-error.ts';
import { describeBroken, refuseOthers } from './refuse-answer.ts';

/** An example answer of an API. */
export interface ExampleAnswer {
  /** Its JSON as `vendor.yaml` has it. */
  text: string;
  /** The same, parsed. */
  tree: Node;
  /** The HTTP status, where the answer came with its status line. */
  status?: number;
  /** What was left out around the answer, in a sentence. */
  remark?: string;
}

/**
 * Reads an example answer: JSON, with the status line and the headers above it or without, or the first
 * JSON in what a program or a log has printed.
 *
 * @throws {NewVendorError} for anything else, with the reason
 */
export function readAnswer(given: string): ExampleAnswer {
  const plain = given
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .trim();
  const { status, body } = splitHttp(unwrap(plain));
  if (status !== undefined && body === '')
    throw new NewVendorError(
      'The example answer has headers and no body.\n  Give an answer whose body is JSON.',
    );
  try {
    return { ...readBody(body), ...(status !== undefined && { status }) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new NewVendorError(
      'The example answer is not JSON that can be read: it is nested too deeply.\n  Give a shorter one.',
      { cause: error },
    );
  }
}

function readBody(body: string): ExampleAnswer {
  const { tree, errors } = parse(body);
  if (tree && errors.length === 0) return takeTree(body, tree);
  const inside = findJson(body);
  if (inside !== undefined && isAlone(body, inside))
    return {
      ...takeTree(inside, parse(inside).tree),
      remark: body.startsWith(inside)
        ? 'What stands behind the first answer was left out.'
        : 'The answer was taken out of the text around it.',
    };
  refuseOthers(body);
  const [error] = errors;
  throw new NewVendorError(error ? describeBroken(body, error) : SINGLE);
}

const SINGLE =
  'The example answer is a single value.\n  Give the whole answer, with the object around the code: {"code": 42}';

function takeTree(body: string, tree: Node | undefined): ExampleAnswer {
  // JSON in a text of JSON, as logs have it.
  if (tree?.type === 'string' && /^\s*[[{]/.test(String(tree.value)))
    return readBody(String(tree.value).trim());
  if (tree?.type !== 'object' && tree?.type !== 'array') throw new NewVendorError(SINGLE);
  const text = body.includes('\n') ? body : breakUp(body);
  return { text, tree: parseTree(text) ?? tree };
}

/** Part of a broken answer is no answer; a page or XML with a script in it is none either. */
function isAlone(body: string, inside: string): boolean {
  return body.startsWith(inside) || !/^[[{<]/.test(body);
}

function parse(body: string): { tree: Node | undefined; errors: ParseError[] } {
  const errors: ParseError[] = [];
  return { tree: parseTree(body, errors, { disallowComments: true }), errors };
}

/** One value a line, each as it was written. */
function breakUp(body: string): string {
  const options = { tabSize: 2, insertSpaces: true, eol: '\n' };
  return applyEdits(body, format(body, undefined, options));
}
