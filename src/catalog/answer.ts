import type { Envelope } from '../schemas/envelope.ts';
import type { Code } from './catalog.ts';
import { parsePointer } from './pointer.ts';

/** A raw answer with one code in it. */
export interface Answer {
  /** JSON text, indented by two spaces. */
  text: string;
  /** Where in the text the code's value stands: offsets of its first character and behind its last. */
  codeStart: number;
  codeEnd: number;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Stands for a code while the text is made; no document holds this character. */
const MARK = '\u0001';

/**
 * Makes the raw answer in which a code arrives: the example of its envelope, with the code and, where
 * the vendor gives one, the message put in.
 */
export function makeAnswer(code: Code): Answer | undefined {
  const { envelope } = code;
  if (!envelope) return undefined;
  const isNumber = envelope.type === 'number' && JSON_NUMBER.test(code.code);
  const value = isNumber ? code.code : JSON.stringify(code.code);
  let example = JSON.parse(envelope.example) as Json;
  if (envelope.message && code.message !== undefined) {
    example = putAtPointer(example, envelope.message, getFirstLine(code.message));
  }
  const marked = JSON.stringify(putAtPointer(example, envelope.code, MARK), null, 2);
  const quotedMark = JSON.stringify(MARK);
  const codeStart = marked.indexOf(quotedMark);
  return {
    text: marked.replace(quotedMark, () => value),
    codeStart,
    codeEnd: codeStart + value.length,
  };
}

/** Name of the field in which a code arrives: `resultCode` for `/header/resultCode`. */
export function getFieldName({ code }: Pick<Envelope, 'code'>): string {
  return parsePointer(code).at(-1) ?? '';
}

/** The part of a message that the API sends, where the document explains on further lines. */
export function getFirstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

function putAtPointer(value: Json, pointer: string, leaf: Json): Json {
  return put(value, parsePointer(pointer), leaf);
}

function put(value: Json, [token, ...rest]: readonly string[], leaf: Json): Json {
  if (token === undefined) return leaf;
  if (Array.isArray(value)) {
    return value.map((item, i) => (String(i) === token ? put(item, rest, leaf) : item));
  }
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [token]: put(value[token] ?? null, rest, leaf) };
}
