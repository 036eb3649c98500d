import { escapePattern } from '../../text/escape-pattern.ts';
import type { CodeData } from '../../schemas/code.ts';
import type { PrintedForm } from '../../schemas/form.ts';
import type { Numbering } from '../../schemas/numbering.ts';
import { isPrintedSo, makeCodeFinder } from '../printed/code-finder.ts';
import type { CodeFinder } from '../printed/code-finder.ts';
import { getMessageTemplates, splitAtPlaceholders } from '../printed/message-parts.ts';
import { compileForm, matchForm } from '../printed/printed-form.ts';
import type { VendorReading } from '../read/read-vendor.ts';
import type { Report, Rule } from './rule.ts';

/** Each line of a form says what it is there to say. */
export const soundForms: Rule = {
  name: 'sound-forms',
  description: 'A form finds a code in each of its `matches`, and none in its `misses`.',
  check({ readings }, report) {
    for (const reading of readings) {
      const { vendor, codes } = reading;
      const { numbering, forms } = vendor.data;
      const read = codes.entries.map(({ data }) => data);
      // What is wrong in itself was left out, and may be what a line is matched with.
      if (!codes.isKnown || !read.every(isNamed) || hasGap(read) || hasGap(numbering)) continue;
      const entries = read as CodeData[];
      const finder = makeCodeFinder(entries, numbering as Numbering | undefined);
      forms?.forEach((form, i) => {
        if (!isWhole(form)) return;
        checkLines(form, { i, entries, finder, reading, report });
      });
    }
  },
};

function isNamed({ code }: { code?: unknown }): boolean {
  return code !== undefined;
}

/** Whether nothing of a form was wrong in itself and left out. */
function isWhole(form: object | undefined): form is PrintedForm {
  const { form: text, matches, misses } = (form ?? {}) as Partial<PrintedForm>;
  return [form, text, matches, misses].every((part) => part !== undefined) && !hasGap(form);
}

/** Whether anything in a record was left out. */
function hasGap(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => part === undefined || hasGap(part));
}

function checkLines(
  form: PrintedForm,
  context: {
    i: number;
    entries: readonly CodeData[];
    finder: CodeFinder<CodeData>;
    reading: VendorReading;
    report: Report;
  },
) {
  const { i, entries, finder, reading, report } = context;
  const compiled = compileForm(form.form);
  const isOfMessage = !/\{(?:code|key|number|phrase)\}/.test(form.form);
  const says = (line: string) =>
    matchForm(compiled, line).some((match) =>
      isOfMessage
        ? entries.some((entry) => isPrintedSo(entry, form) && hasMessage(entry, match.message))
        : finder.find(match, form).length > 0,
    );
  const check = (list: 'matches' | 'misses', isWanted: boolean, message: string, fix: string) => {
    form[list].forEach((line, j) => {
      if (says(line) !== isWanted) report(reading.vendor.yaml, ['forms', i, list, j], message, fix);
    });
  };
  check(
    'matches',
    true,
    `The form finds no code of this catalog in ${isOfMessage ? "the line's message" : 'the line'}.`,
    'Correct the form, or show a line with a code that is listed.',
  );
  check(
    'misses',
    false,
    'The form finds a code of this catalog in the line.',
    'Make the form narrower, or move the line to matches.',
  );
}

/** Whether a printed text has one of a code's messages, whatever stands in their placeholders. */
function hasMessage(code: CodeData, printed = ''): boolean {
  return getMessageTemplates(code).some(({ message, placeholders }) => {
    const parts = splitAtPlaceholders(message, placeholders).map(escapePattern);
    return new RegExp(parts.join('.{0,300}?'), 'isu').test(printed);
  });
}
