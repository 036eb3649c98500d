import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { Envelope } from '../schemas/envelope.ts';
import type { Code } from './catalog.ts';
import { isArrayIndex, parsePointer } from './pointer.ts';

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Said below the answer of a code that a server does not send. */
export const CLIENT_ORIGIN =
  'The document says that this code arises at the client. What it looks like there is up to the library that makes it.';

/** A raw answer with one code in it. */
export interface Answer {
  /** JSON text, as the envelope's example has it but for code and message. */
  text: string;
  /** Where in the text the code's value stands: offsets of its first character and behind its last. */
  codeStart: number;
  codeEnd: number;
}

/**
 * Makes the raw answer in which a code arrives: the example of its envelope, with the code and, where
 * the vendor gives one, the message put in.
 */
export function makeAnswer(code: Code): Answer | undefined {
  const { envelope } = code;
  if (!envelope) return undefined;
  let example = envelope.example.trim();
  // The message first: the code's place is known for good only after it.
  if (envelope.message !== undefined && code.message !== undefined) {
    const message = JSON.stringify(getFirstLine(code.message));
    example = putAtPointer(example, envelope.message, message).text;
  }
  const isNumber = envelope.type === 'number' && JSON_NUMBER.test(code.code);
  const value = isNumber ? code.code : JSON.stringify(code.code);
  const { text, start } = putAtPointer(example, envelope.code, value);
  return { text, codeStart: start, codeEnd: start + value.length };
}

/** Name of the field in which a code arrives: `resultCode` for `/header/resultCode`. */
export function getFieldName({ code }: Pick<Envelope, 'code'>): string {
  return parsePointer(code).at(-1) ?? '';
}

/** The part of a message that the API sends, where the document explains on further lines. */
export function getFirstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

/** Puts JSON text in place of the value at a pointer and leaves all other text as it is. */
function putAtPointer(
  text: string,
  pointer: string,
  value: string,
): { text: string; start: number } {
  const node = findNode(text, pointer);
  // The catalog's rules have checked that the pointer leads into the example.
  if (!node) throw new Error(`Nothing stands at ${pointer} in the example:\n${text}`);
  const end = node.offset + node.length;
  return { text: text.slice(0, node.offset) + value + text.slice(end), start: node.offset };
}

/** The value of JSON text that a JSON Pointer leads to, with its place in the text. */
export function findNode(text: string, pointer: string): Node | undefined {
  let node = parseTree(text);
  for (const token of parsePointer(pointer)) {
    const segment = node?.type === 'array' && isArrayIndex(token) ? Number(token) : token;
    node = node && findNodeAtLocation(node, [segment]);
  }
  return node;
}
