import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { Envelope } from '../schemas/envelope.ts';
import type { Code } from './catalog.ts';
import { isArrayIndex, parsePointer } from './pointer.ts';

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Said below the answer of a code that a server does not send. */
export const CLIENT_ORIGIN =
  'The document says that the client raises this code. What it looks like there depends on the library that makes it.';

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
  const text = envelope.example.trim();
  const at = getSpan(envelope, envelope.code);
  const value = formatValue(code.code, envelope);
  if (envelope.message === undefined || code.message === undefined)
    return place(text.slice(0, at.start), value, text.slice(at.end));
  const message = getSpan(envelope, envelope.message);
  const words = JSON.stringify(getFirstLine(code.message));
  return message.start < at.start
    ? place(
        text.slice(0, message.start) + words + text.slice(message.end, at.start),
        value,
        text.slice(at.end),
      )
    : place(
        text.slice(0, at.start),
        value,
        text.slice(at.end, message.start) + words + text.slice(message.end),
      );
}

/** Name of the field in which a code arrives: `resultCode` for `/header/resultCode`. */
export function getFieldName({ code }: Pick<Envelope, 'code'>): string {
  return parsePointer(code).at(-1) ?? '';
}

/** The part of a message that the API sends, where the document explains on further lines. */
export function getFirstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

function formatValue(code: string, { type }: Envelope): string {
  return type === 'number' && JSON_NUMBER.test(code) ? code : JSON.stringify(code);
}

function place(before: string, value: string, after: string): Answer {
  return {
    text: before + value + after,
    codeStart: before.length,
    codeEnd: before.length + value.length,
  };
}

/** Offsets into an envelope's example, without the white space around it. */
interface Span {
  start: number;
  end: number;
}

/** Where values stand, by pointer: all codes of an envelope share its example. */
const spans = new WeakMap<Envelope, Map<string, Span>>();

function getSpan(envelope: Envelope, pointer: string): Span {
  const known = spans.get(envelope) ?? new Map<string, Span>();
  spans.set(envelope, known);
  const span = known.get(pointer) ?? findSpan(envelope.example.trim(), pointer);
  known.set(pointer, span);
  return span;
}

function findSpan(text: string, pointer: string): Span {
  const node = findNode(text, pointer);
  // The catalog's rules have checked that the pointer leads into the example.
  if (!node) throw new Error(`Nothing stands at ${pointer} in the example:\n${text}`);
  return { start: node.offset, end: node.offset + node.length };
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
