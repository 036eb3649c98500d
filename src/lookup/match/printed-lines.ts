import { HTTP_ID } from '../../catalog/http-id.ts';
import { compileForm, matchForm } from '../../catalog/printed/printed-form.ts';
import type { CompiledForm, FormMatch } from '../../catalog/printed/printed-form.ts';
import { addToList } from '../../text/groups.ts';
import { getWords } from '../../text/words.ts';
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
  /** A word that stands in each text in which the form stands, and what else must; in lower case. */
  word: string | undefined;
  anchor: string;
}

/** The passages of a text, made ready for forms. */
interface ReadyPassages {
  /** The text, in lower case. */
  lower: string;
  all: readonly LowerPassage[];
  /** The passages in which a word stands. */
  byWord: ReadonlyMap<string, readonly LowerPassage[]>;
  /** What was found of each form: it is asked for again with each part of the index. */
  found: Map<PrintedForm, readonly FoundForm[]>;
}

interface LowerPassage {
  passage: Passage;
  lower: string;
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
  { text, passages }: Reading,
  printers: readonly Printer[],
): PrintedLine[] {
  const own = readyPassages.get(passages) ?? makeReadyPassages(text, passages);
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

function findForm(form: PrintedForm, { lower, all, byWord, found }: ReadyPassages): FoundForm[] {
  const { compiled, word, anchor } = makeReady(form);
  const passages = word === undefined ? all : (byWord.get(word) ?? []);
  const isThere = passages.length > 0 && lower.includes(anchor);
  const those = (isThere ? passages : [])
    .filter((passage) => passage.lower.includes(anchor))
    .map(({ passage }) => ({ passage, matches: matchForm(compiled, passage.text) }))
    .filter(({ matches }) => matches.length > 0);
  found.set(form, those);
  return those;
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
    const [word] = getFormWords(form.form).toSorted((a, b) => b.length - a.length);
    made = { compiled: compileForm(form.form), literal, word, anchor };
    ready.set(form, made);
  }
  return made;
}

function makeReadyPassages(text: string, passages: Reading['passages']): ReadyPassages {
  const all = passages.map((passage) => ({ passage, lower: passage.text.toLowerCase() }));
  const byWord = new Map<string, LowerPassage[]>();
  for (const one of all) {
    for (const word of getWords(one.lower)) {
      const list = byWord.get(word);
      if (list?.at(-1) !== one) addToList(byWord, word, one);
    }
  }
  const made = { lower: text.toLowerCase(), all, byWord, found: new Map() };
  readyPassages.set(passages, made);
  return made;
}
