import type { Document } from 'yaml';
import type { Edit } from '../../text/apply-edits.ts';
import { findConflict, findLookalike } from './yaml-lookalikes.ts';
import type { SyntaxProblem } from './yaml-lookalikes.ts';

export type { SyntaxProblem } from './yaml-lookalikes.ts';

/** What the parser finds wrong. */
export type YamlError = Document.Parsed['errors'][number];

const FIX =
  'Look at the indentation and the quotes there; a text with ": " or " #" in it needs quotes.';

/** A field or an item whose text begins with a quote that the same line does not close. */
const OPEN_DOUBLE = /^[\s-]*(?:\w[\w-]*:\s+)?(?<text>"(?:[^"\\]|\\.)*)$/;
const OPEN_SINGLE = /^[\s-]*(?:\w[\w-]*:\s+)?(?<text>'(?:[^']|'')*)$/;

/** What the parser says where fields of one entry are not indented alike. */
const INDENTATION =
  /^Sequence item without - indicator$|^All mapping items must start at the same column$/;

/** Where the parser lost its way. */
interface Loss {
  error: YamlError;
  offset: number;
  source: string;
  /** The source up to there. */
  before: string;
}

/** Causes of a lost structure, the surest first. */
const CAUSES: readonly ((loss: Loss) => SyntaxProblem | undefined)[] = [
  ({ source }) => findConflict(source),
  findOpenQuote,
  findTab,
  ({ source, offset }) => findLookalike(source, offset),
  findIndentation,
  findTextBelow,
  findTextBehindQuote,
  findMissingDash,
  findReservedSign,
  findMissingColon,
  findOpenBracket,
];

/** Says why the parser lost its way, at the cause, which may stand before the place. */
export function describeStructure(error: YamlError, source: string): SyntaxProblem {
  const offset = error.pos[0];
  const loss = { error, offset, source, before: source.slice(0, offset) };
  for (const findCause of CAUSES) {
    const found = findCause(loss);
    if (found) return found;
  }
  const message = `The YAML cannot be read: ${error.message.replace(/\.$/, '')}.`;
  return { offset, message, fix: FIX };
}

/** A quote that its line does not close; at most the one that closed it by accident stands behind. */
function findOpenQuote({ offset, source }: Loss): SyntaxProblem | undefined {
  let end = source.indexOf('\n', offset);
  if (end === -1) end = source.length;
  while (end > 0) {
    const start = source.lastIndexOf('\n', end - 1) + 1;
    const line = source.slice(start, end);
    const text = (OPEN_DOUBLE.exec(line) ?? OPEN_SINGLE.exec(line))?.groups?.text;
    if (text !== undefined) {
      if (source.slice(end, offset).split(text.slice(0, 1)).length > 2) return undefined;
      const fix = 'Close it on the same line; write text of several lines below "|-".';
      const message = 'The quote that begins here is not closed.';
      return { offset: start + line.length - text.length, message, fix };
    }
    end = start - 1;
  }
  return undefined;
}

function findTab({ source, before }: Loss): SyntaxProblem | undefined {
  const start = before.lastIndexOf('\n') + 1;
  const tab = /^ *\t/.exec(source.slice(start))?.[0];
  if (tab === undefined) return undefined;
  const offset = start + tab.length - 1;
  return describeTab(offset, source);
}

/** Says that a tab indents a line, and how that and those below it would be without. */
export function describeTab(offset: number, source: string): SyntaxProblem {
  const edit = replaceTabs(source, source.lastIndexOf('\n', offset - 1) + 1);
  return { offset, message: 'A tab indents the line.', fix: 'Indent with spaces.', edit };
}

/** Blanks for the tabs of a line, and of all below it where no block of text stands, which may have some. */
function replaceTabs(source: string, start: number): Edit {
  const { line } = getLineAt(source, start);
  const rest = source.slice(start);
  const written = /[|>][-+\d]* *$/m.test(rest) ? line : rest;
  // "-" and a tab are an entry and its first field.
  const text = written.replace(/^ *(?:- *)?\t+/gm, (indent) =>
    indent.replace(/-\t/g, '- ').replaceAll('\t', '  '),
  );
  return { start, end: start + written.length, text };
}

/** A text that was meant to belong to the field above, but stands no deeper. */
function findTextBelow({ error, source, offset }: Loss): SyntaxProblem | undefined {
  if (!/^Implicit (?:map )?keys need/.test(error.message)) return undefined;
  const { start, line } = getLineAt(source, offset);
  const above = getLineAt(source, Math.max(start - 1, 0)).line;
  if (start === 0 || !/^[\s-]*\w+:(?: +[|>][-+\d]*)? *$/.test(above)) return undefined;
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const message = 'The text of the field above stands no deeper than the field.';
  return { offset: start + indent, message, fix: 'Indent all its lines by two blanks more.' };
}

function findIndentation({ error, source, offset }: Loss): SyntaxProblem | undefined {
  if (!INDENTATION.test(error.message)) return undefined;
  const spaces = /^ */.exec(source.slice(offset))?.[0] ?? '';
  const message = 'The line is indented otherwise than the fields above it.';
  return { offset: offset + spaces.length, message, fix: 'Indent all fields of an entry alike.' };
}

function findTextBehindQuote({ error, before, offset }: Loss): SyntaxProblem | undefined {
  if (error.code !== 'UNEXPECTED_TOKEN' || !/["'][ \t]*$/.test(before)) return undefined;
  const fix = "Write \\\" for a quote inside double quotes, and '' for one inside single quotes.";
  return { offset, message: 'The text goes on after its closing quote.', fix };
}

/** A field at the beginning of a line, in a file that is a list: an entry, or a field of the one above. */
function findMissingDash({ source, offset }: Loss): SyntaxProblem | undefined {
  const { start, line } = getLineAt(source, offset);
  if (!/^\w+: \S/.test(line) || !/^(?:(?:#.*)?\n)*- /.test(source)) return undefined;
  if (!line.startsWith('code:')) {
    const message = 'The field stands outside of the entry above it.';
    return { offset: start, message, fix: 'Indent it by two blanks, like the other fields.' };
  }
  const fix = `Write it so, and its other fields below the first: - ${line.trimEnd()}`;
  return { offset: start, message: 'An entry begins here without its dash.', fix };
}

/** A text that begins with a sign of YAML's own, and goes on behind what that would be. */
function findReservedSign({ source, offset }: Loss): SyntaxProblem | undefined {
  const { start, line } = getLineAt(source, offset);
  const text =
    /^[\s-]*\w[\w-]*: +(?<text>\{[^{}]*\} *[^\s#,].*|\[[^[\]]*\] *[^\s#,].*|- .*|[*&!]\S.*|[>|] .*)$/.exec(
      line,
    )?.groups?.text;
  if (text === undefined) return undefined;
  return {
    offset: start + line.length - text.length,
    message: `A text without quotes cannot begin with ${text[0]}.`,
    ...quote(start + line.length - text.length, text),
  };
}

/** The cure of a text that needs quotes; one with a "#" in it may end before that. */
export function quote(start: number, rest: string): Pick<SyntaxProblem, 'fix' | 'edit'> {
  const text = JSON.stringify(rest.trim());
  const edit = { start, end: start + rest.trimEnd().length, text };
  return { fix: `Put the text in quotes: ${text}`, ...(!/\s#/.test(rest) && { edit }) };
}

function getLineAt(source: string, offset: number): { start: number; line: string } {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', start);
  return { start, line: source.slice(start, end === -1 ? source.length : end) };
}

function findMissingColon({ error, offset }: Loss): SyntaxProblem | undefined {
  if (!/^Implicit (?:map )?keys need/.test(error.message)) return undefined;
  const fix = 'Write the name of the field, a colon, a space and the value.';
  return { offset, message: 'Here begins no field with a value.', fix };
}

function findOpenBracket({ error, before }: Loss): SyntaxProblem | undefined {
  const closing = /end with a (?<sign>[\]}])$/.exec(error.message)?.groups?.sign;
  if (closing === undefined) return undefined;
  const opening = closing === ']' ? '[' : '{';
  let depth = 0;
  let offset = before.length - 1;
  for (; offset > 0; offset--) {
    if (before[offset] === closing) depth++;
    else if (before[offset] === opening && --depth < 0) break;
  }
  const fix = `Close it with ${closing}`;
  return { offset, message: 'The bracket that opens here is not closed.', fix };
}
