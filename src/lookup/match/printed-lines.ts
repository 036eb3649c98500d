import { HTTP_ID } from '../../catalog/http-id.ts';
import { compileForm, hasForm, matchForm } from '../../catalog/printed/printed-form.ts';
import type { CompiledForm, FormMatch } from '../../catalog/printed/printed-form.ts';
import { addToList } from '../../text/groups.ts';
import { getWords, maskNumbers } from '../../text/words.ts';
import type { PrintedForm, Printer } from '../index/data.ts';
import { getFormWords } from '../index/form-words.ts';
import type { Passage, Reading } from '../read/reading.ts';

/** A line of a text in a form of a catalog. */
export interface PrintedLine {
  printer: Printer;
  form: PrintedForm;
  /** How many letters and digits the form has around its holes. */
  literal: number;
  match: FormMatch;
  passage: Passage;
}

interface ReadyForm {
  compiled: CompiledForm;
  literal: number;
  /** A word with a letter that stands in each text in which the form stands; in lower case, numbers masked. */
  word: string | undefined;
  /** What else stands in each such text; in lower case. */
  anchor: string;
  masked: {
    /** The anchor with all numbers alike. */
    anchor: string;
    /** The form with all numbers alike: where it does not stand in a masked text, it stands in none such. */
    compiled: CompiledForm | undefined;
  };
}

/** The passages of a text, made ready for forms. */
interface ReadyPassages {
  all: readonly Alike[];
  /** The passages in which a word stands. */
  byWord: ReadonlyMap<string, readonly Alike[]>;
  /** What was found of each form: it is asked for again with each part of the index. */
  found: Map<PrintedForm, readonly FoundForm[]>;
}

/** Passages that are alike but for their numbers. */
interface Alike {
  /** One of them with all numbers alike: what does not stand in it stands in none of them. */
  masked: string;
  lower: string;
  /** They, with their places among all. */
  passages: { passage: Passage; at: number }[];
}

/** A passage, and how often a form stands in it. */
interface FoundForm {
  passage: Passage;
  matches: readonly FormMatch[];
}

/** Lines of one text in forms that are looked at. */
const MAX_LINES = 4000;

const ready = new WeakMap<PrintedForm, ReadyForm>();
const readyPassages = new WeakMap<Reading['passages'], ReadyPassages>();

/** Finds the lines of a text, and of the strings in it, that are in a form of a catalog. */
export function findPrintedLines(
  { passages }: Reading,
  printers: readonly Printer[],
): PrintedLine[] {
  const own = readyPassages.get(passages) ?? makeReadyPassages(passages);
  const found: PrintedLine[] = [];
  for (const printer of printers) {
    for (const form of printer.forms) {
      const { literal } = makeReady(form);
      for (const { passage, matches } of own.found.get(form) ?? findForm(form, own)) {
        if (found.length >= MAX_LINES) return found;
        for (const match of matches)
          if (!isEmpty(match, literal)) found.push({ printer, form, literal, match, passage });
      }
    }
  }
  return found;
}

function findForm(form: PrintedForm, { all, byWord, found }: ReadyPassages): FoundForm[] {
  const { compiled, word, anchor, masked } = makeReady(form);
  const groups = word === undefined ? all : (byWord.get(word) ?? []);
  const isNumbered = masked.anchor !== anchor;
  const those = groups
    .filter((group) => group.lower.includes(masked.anchor) && mayHold(masked.compiled, group))
    .flatMap(({ passages }) => passages)
    .filter(({ passage }) => !isNumbered || passage.text.toLowerCase().includes(anchor))
    .sort((a, b) => a.at - b.at)
    .map(({ passage }) => ({ passage, matches: matchForm(compiled, passage.text) }))
    .filter(({ matches }) => matches.length > 0);
  found.set(form, those);
  return those;
}

function mayHold(form: CompiledForm | undefined, { masked }: Alike): boolean {
  return !form || hasForm(form, masked);
}

/**
 * The same without those of statuses, which have a form of their own: a status stands beside the answer's
 * own code, and does not say all that its line tells.
 */
export function findCodeLines(reading: Reading, printers: readonly Printer[]): PrintedLine[] {
  return findPrintedLines(
    reading,
    printers.filter(({ vendor }) => vendor !== HTTP_ID),
  );
}

/** Whether a form without a word of its own holds nothing but a number: that is in any text. */
function isEmpty({ key, message }: FormMatch, literal: number): boolean {
  return literal === 0 && key === undefined && (message ?? '') === '';
}

function makeReady(form: PrintedForm): ReadyForm {
  let made = ready.get(form);
  if (!made) {
    const parts = form.form.toLowerCase().split(/\{[^{}]*\}|\s+/);
    const literal = parts.join('').replace(/[^\p{L}\p{N}]/gu, '').length;
    const [anchor = ''] = parts.toSorted((a, b) => b.length - a.length);
    const [word] = getFormWords(form.form)
      .filter((each) => /\p{L}/u.test(each))
      .toSorted((a, b) => b.length - a.length);
    const compiled = compileForm(form.form);
    made = {
      compiled,
      literal,
      word: word && maskNumbers(word),
      anchor,
      masked: { anchor: maskNumbers(anchor), compiled: maskForm(form.form, compiled) },
    };
    ready.set(form, made);
  }
  return made;
}

/** The form with all numbers alike; undefined where a hole goes on with a number of it. */
function maskForm(form: string, compiled: CompiledForm): CompiledForm | undefined {
  if (/\d\{|\}\d/.test(form)) return undefined;
  return /\d/.test(form) ? compileForm(maskNumbers(form)) : compiled;
}

function makeReadyPassages(passages: Reading['passages']): ReadyPassages {
  const groups = new Map<string, Alike>();
  const byWord = new Map<string, Alike[]>();
  for (const [at, passage] of passages.entries()) {
    const masked = maskNumbers(passage.text);
    const group = groups.get(masked) ?? makeGroup(masked);
    group.passages.push({ passage, at });
  }
  const made = { all: [...groups.values()], byWord, found: new Map() };
  readyPassages.set(passages, made);
  return made;

  function makeGroup(masked: string): Alike {
    const group: Alike = { masked, lower: masked.toLowerCase(), passages: [] };
    groups.set(masked, group);
    for (const word of new Set(getWords(group.lower))) addToList(byWord, word, group);
    return group;
  }
}
