import type { PrintedForm } from '../../schemas/form.ts';
import type { System } from '../../schemas/system.ts';
import type { Code, Vendor } from '../catalog.ts';
import { getFacets } from '../code-facets.ts';
import { isOnlyLogged } from '../exchange.ts';
import { isPrintedSo } from './code-finder.ts';
import { getExamples } from './form-examples.ts';
import type { FormExample } from './form-examples.ts';
import {
  getLikeCode,
  getLikeKey,
  getLikeMessage,
  getLikeNumber,
  getLikePhrase,
} from './like-example.ts';

/** A line as a program prints it with a code in it. */
export interface PrintedLine {
  /** The program, library or language that prints it so. */
  by: string;
  pieces: readonly LinePiece[];
  /** The systems whose number stands in it; undefined where none does. */
  systems: readonly System[] | undefined;
  /** Whether the code itself stands in it. */
  hasCode: boolean;
  /** Whether it was printed so; or else it is put together from lines with other codes. */
  isReal: boolean;
}

/** A piece of a line; some are what tells the code. */
export interface LinePiece {
  text: string;
  tells?: true;
}

/** Stands for what differs from one time to the next. */
export const ELLIPSIS = '…';

/** By code: its page and files ask, and the pages of all its numbers. */
const printed = new WeakMap<Code, readonly PrintedLine[]>();

const HOLE = /(\{[^{}]*\})/;

/**
 * How a code is printed outside of JSON, by the forms of its catalog and in their order: a line that was
 * really printed with it where there is one, or else the form with the code put in, written as it is in
 * the lines that are known. What differs each time is an ellipsis. A code that no server sends to a client
 * has real lines only: the forms are mostly those of clients that got an answer. So has a success: they
 * are mostly those of failures.
 */
export function getPrintedLines(code: Code): readonly PrintedLine[] {
  const known = printed.get(code) ?? makePrintedLines(code);
  printed.set(code, known);
  return known;
}

function makePrintedLines(code: Code): PrintedLine[] {
  const seen = new Set<string>();
  const isSent = code.origin !== 'client' && !isOnlyLogged(code);
  const isSuccess = getFacets(code)?.outcome === 'success';
  return code.vendor.forms
    .filter((form) => isPrintedSo(code, form))
    .flatMap((form) => {
      const line = getPrintedLine(code, form);
      const text = line?.pieces.map((piece) => piece.text).join('') ?? '';
      if (!line || seen.has(text) || !(line.isReal || (isSent && !isSuccess))) return [];
      seen.add(text);
      return [line];
    });
}

/** A real line of each form of a catalog, with what tells the code marked. */
export function getFormLines(vendor: Vendor): PrintedLine[] {
  return vendor.forms.flatMap((form) => {
    const [example] = getExamples(vendor, form);
    const [code] = example?.codes ?? [];
    return example && code ? [makeRealLine(code, form, example)] : [];
  });
}

/** The text of a line without marks. */
export function getLineText({ pieces }: PrintedLine): string {
  return pieces.map(({ text }) => text).join('');
}

function getPrintedLine(code: Code, form: PrintedForm): PrintedLine | undefined {
  const examples = getExamples(code.vendor, form);
  const real = examples.find(({ codes }) => codes.length === 1 && codes[0] === code);
  return real ? makeRealLine(code, form, real) : makeLine(code, form, examples);
}

function makeRealLine(code: Code, form: PrintedForm, example: FormExample): PrintedLine {
  const { line, match, telling } = example;
  const { number } = match;
  const systems =
    number === undefined ? undefined : getLikeNumber(code, [{ number, code }])?.systems;
  return {
    by: form.by,
    pieces: markIn(line, telling),
    systems,
    hasCode: match.code !== undefined,
    isReal: true,
  };
}

/** Cuts a line at places in it, and marks these. */
function markIn(line: string, places: FormExample['telling']): LinePiece[] {
  const pieces: LinePiece[] = [];
  let end = 0;
  for (const [from, to] of places) {
    pieces.push({ text: line.slice(end, from) }, { text: line.slice(from, to), tells: true });
    end = to;
  }
  return [...pieces, { text: line.slice(end) }].filter(({ text }) => text !== '');
}

/**
 * The form with a code put in; undefined where the code lacks what has to stand there, and where the form
 * has the beginning of another number, as `SQLSTATE[42{word}`: that may not be this code's.
 */
function makeLine(
  code: Code,
  form: PrintedForm,
  examples: readonly FormExample[],
): PrintedLine | undefined {
  if (/\d\{word\}/.test(form.form)) return undefined;
  const pieces: LinePiece[] = [];
  let systems: readonly System[] | undefined;
  let isTold = false;
  for (const part of form.form.split(HOLE).filter((text) => text !== '')) {
    const hole = /^\{([^{}]*)\}$/.exec(part)?.[1];
    if (hole === undefined) {
      pieces.push({ text: part });
    } else if (hole === 'code') {
      pieces.push({ text: getLikeCode(code, getSaidCodes(examples)), tells: true });
      isTold = true;
    } else if (hole === 'key') {
      const key = getLikeKey(code, getSaid(examples, 'key'));
      if (key === undefined) return undefined;
      pieces.push({ text: key, tells: true });
      isTold = true;
    } else if (hole === 'number') {
      const found = getLikeNumber(code, getSaid(examples, 'number'));
      if (!found) return undefined;
      systems = found.systems;
      pieces.push({ text: found.number, tells: true });
      isTold = true;
    } else if (hole === 'phrase') {
      const phrase = getLikePhrase(code, getSaid(examples, 'phrase'));
      if (phrase === undefined) return undefined;
      pieces.push({ text: phrase, tells: true });
      isTold = true;
    } else if (hole === 'message') {
      const message = getLikeMessage(code, getSaid(examples, 'message'));
      pieces.push({ text: message ?? ELLIPSIS });
      isTold ||= message !== undefined;
    } else {
      pieces.push({ text: ELLIPSIS });
    }
  }
  if (!isTold) return undefined;
  const hasCode = form.form.includes('{code}');
  return { by: form.by, pieces, systems, hasCode, isReal: false };
}

/** How the code was written in real lines. */
function getSaidCodes(examples: readonly FormExample[]): { code: string }[] {
  return examples.flatMap(({ match: { code } }) => (code === undefined ? [] : { code }));
}

/** What stood in a hole of real lines, and of which code that was said. */
function getSaid<Hole extends 'key' | 'number' | 'phrase' | 'message'>(
  examples: readonly FormExample[],
  hole: Hole,
): (Record<Hole, string> & { code: Code })[] {
  return examples.flatMap(({ match, codes }) => {
    const text = match[hole];
    return text === undefined || text === ''
      ? []
      : codes.map((code) => ({ [hole]: text, code }) as Record<Hole, string> & { code: Code });
  });
}
