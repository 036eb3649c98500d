import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { Envelope } from '../schemas/envelope.ts';
import type { Code } from './catalog.ts';
import { findCodePlace, findMessagePlace } from './code-place.ts';
import { findCodeInValue } from './code-value.ts';
import { ANY, findPlaces, isArrayIndex, parsePointer } from './pointer.ts';
import type { Place } from './pointer.ts';

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Said in place of an answer, of a code that a server does not send. */
export const CLIENT_ORIGIN =
  'The document says that the client raises this code, so no response of a server is shown. What it looks like depends on the library that makes it.';

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
 *
 * @param envelope one of the shapes in which it arrives
 */
export function makeAnswer(code: Code, envelope = code.envelope): Answer | undefined {
  if (!envelope) return undefined;
  const text = envelope.example.trim();
  const at = getSpan(envelope, 'code');
  const value = formatValue(code.code, envelope, text.slice(at.start, at.end));
  if (envelope.message === undefined || code.message === undefined)
    return place(text.slice(0, at.start), value, text.slice(at.end));
  const message = getSpan(envelope, 'message');
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

/** The example of an envelope as it is, with the place of its code. */
export function keepExample(envelope: Envelope): Answer {
  const { start, end } = getSpan(envelope, 'code');
  return { text: envelope.example.trim(), codeStart: start, codeEnd: end };
}

/** The codes in the examples of envelopes: every code asks whether it is the one. */
const values = new WeakMap<Envelope, string>();

/** The code in the example of an envelope. */
export function getExampleValue(envelope: Envelope): string {
  const value = values.get(envelope) ?? readExampleValue(envelope);
  values.set(envelope, value);
  return value;
}

function readExampleValue(envelope: Envelope): string {
  const { start, end } = getSpan(envelope, 'code');
  const value = String(JSON.parse(envelope.example.trim().slice(start, end)));
  if (envelope.value === undefined) return value;
  const found = findCodeInValue(value, envelope.value);
  return found ? value.slice(found.start, found.end) : value;
}

/** Name of the field in which a code arrives: `resultCode` for `/header/resultCode`. */
export function getFieldName({ code }: Pick<Envelope, 'code'>): string {
  return parsePointer(code).findLast((token) => token !== ANY) ?? '';
}

/** The part of a message that the API sends, where the document explains on further lines. */
export function getFirstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

/** A code as JSON; `example` is what stands there in the example, of which the code may be a part. */
function formatValue(code: string, { type, value: form }: Envelope, example: string): string {
  if (form !== undefined) {
    const value = String(JSON.parse(example));
    const { start, end } = findCodeInValue(value, form) ?? { start: 0, end: value.length };
    return JSON.stringify(value.slice(0, start) + code + value.slice(end));
  }
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

/** What of an envelope's example is looked for. */
export type Sought = 'code' | 'message';

/** Where values stand: all codes of an envelope share its example. */
const spans = new WeakMap<Envelope, Map<Sought, Span>>();

function getSpan(envelope: Envelope, sought: Sought): Span {
  const known = spans.get(envelope) ?? new Map<Sought, Span>();
  spans.set(envelope, known);
  const span = known.get(sought) ?? findSpan(envelope, sought);
  known.set(sought, span);
  return span;
}

function findSpan(envelope: Envelope, sought: Sought): Span {
  const node = findSought(envelope, sought);
  // The catalog's rules have checked that the pointers lead into the example.
  if (!node) throw new Error(`No ${sought} stands in the example:\n${envelope.example.trim()}`);
  return { start: node.offset, end: node.offset + node.length };
}

/** The code or the message in an envelope's example, with its place in the trimmed text. */
export function findSought(envelope: Envelope, sought: Sought): Node | undefined {
  const text = envelope.example.trim();
  const find = sought === 'code' ? findCodePlace : findMessagePlace;
  return findNodeAt(text, find(JSON.parse(text), envelope));
}

/** The value of JSON text that a JSON Pointer leads to, with its place in the text. */
export function findNode(text: string, pointer: string): Node | undefined {
  return findNodeAt(text, findPlaces(JSON.parse(text), pointer)[0]);
}

function findNodeAt(text: string, found: Place | undefined): Node | undefined {
  let node = found && parseTree(text);
  for (const token of found?.tokens ?? []) {
    const segment = node?.type === 'array' && isArrayIndex(token) ? Number(token) : token;
    node = node && findNodeAtLocation(node, [segment]);
  }
  return node;
}
