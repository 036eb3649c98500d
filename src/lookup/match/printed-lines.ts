import { HTTP_ID } from '../../catalog/http-id.ts';
import { compileForm, matchForm } from '../../catalog/printed/printed-form.ts';
import type { CompiledForm, FormMatch } from '../../catalog/printed/printed-form.ts';
import type { PrintedForm, Printer } from '../index/data.ts';
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
  /** What a text must have for the form to stand in it, in lower case. */
  anchor: string;
}

/** Lines of one text in forms that are looked at. */
const MAX_LINES = 4000;

const ready = new WeakMap<PrintedForm, ReadyForm>();

/** Finds the lines of a text, and of the strings in it, that are in a form of a catalog. */
export function findPrintedLines(
  { text, passages }: Reading,
  printers: readonly Printer[],
): PrintedLine[] {
  const lower = text.toLowerCase();
  const found: PrintedLine[] = [];
  for (const printer of printers) {
    for (const form of printer.forms) {
      const { compiled, literal, anchor } = makeReady(form);
      if (!lower.includes(anchor)) continue;
      for (const passage of passages) {
        if (found.length >= MAX_LINES) return found;
        if (!passage.text.toLowerCase().includes(anchor)) continue;
        for (const match of matchForm(compiled, passage.text))
          if (!isEmpty(match, literal)) found.push({ printer, form, literal, match, passage });
      }
    }
  }
  return found;
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
    made = { compiled: compileForm(form.form), literal, anchor };
    ready.set(form, made);
  }
  return made;
}
