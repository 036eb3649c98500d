import type { Edit } from '../../text/apply-edits.ts';

/** Something wrong in the YAML itself. */
export interface SyntaxProblem {
  offset: number;
  message: string;
  fix: string;
  /** The cure, where it is the only one. */
  edit?: Edit | undefined;
}

/** A mark of Git at two versions of a text. */
const CONFLICT = /^(?:<{7}|>{7}|={7}$)/m;

/** A line that a person reads as YAML and a parser does not: what it is, and what to write. */
interface Lookalike {
  /** Its group `at` is what is wrong. */
  pattern: RegExp;
  message: (found: string) => string;
  fix: string;
  /** What comes in the place of `at`, if that is the only cure. */
  replace?: (found: string) => string;
}

const LOOKALIKES: readonly Lookalike[] = [
  {
    pattern: /^ *(?<at>[^\S \t\n][^\S\n]*)/d,
    message: (found) => `The line is indented with ${nameSign(found)}, which is no blank for YAML.`,
    fix: 'Indent with blanks of the keyboard.',
    replace: (found) => ' '.repeat(found.length),
  },
  {
    pattern: /^\s*(?<at>[—–•·‣●▪*]) *\w+ *[:：]/du,
    message: (found) => `An entry begins with "${found}", which is no dash.`,
    fix: 'Begin it with "- ", a hyphen and a blank.',
  },
  {
    pattern: /^[\s-]*\w+ *(?<at>[：﹕꞉])/du,
    message: (found) => `The sign "${found}" behind the name of the field is no colon.`,
    fix: 'Write ":" and a blank.',
    replace: () => ': ',
  },
  {
    pattern: /^[\s-]*\w+:(?<at>[^\S \t\n])/du,
    message: (found) => `Behind the colon stands ${nameSign(found)}, which is no blank for YAML.`,
    fix: 'Write a blank of the keyboard there.',
    replace: () => ' ',
  },
  {
    pattern: /^ *(?<at>-)\w+:(?: |$)/d,
    message: () => 'The blank behind the dash is missing.',
    fix: 'Write "- ", a hyphen and a blank.',
    replace: () => '- ',
  },
  {
    pattern: /^(?<at>\+)(?:- | {2})\w+:/d,
    message: () => 'The line begins with a "+", as in a comparison of two versions.',
    fix: 'Remove these signs, and the lines of the other version, which begin with "-".',
  },
  {
    pattern: /^ +(?<at>-) code:/d,
    message: () => 'The entry is indented, and so taken for a part of the one above.',
    fix: 'Begin the line with "- code:", and indent its other fields by two blanks.',
  },
  {
    pattern: /^[\s-]*\w+ *(?<at>=)/d,
    message: () => 'A "=" stands behind the name of the field.',
    fix: 'Write ":" and a blank there.',
  },
  {
    pattern: /^\s*(?<at>\/\/|\/\*|<!--)/d,
    message: (found) => `"${found}" begins no comment in YAML.`,
    fix: 'Begin each line of a comment with "# ".',
  },
  {
    pattern: /^\s*(?<at>`{3}|~{3})/d,
    message: () => 'A fence of Markdown stands in the file.',
    fix: 'Remove the lines that begin with ```.',
  },
  {
    pattern: /^\s*(?<at>\|)(?: .*)?\|\s*$/d,
    message: () => 'A table of Markdown stands where YAML is expected.',
    fix: 'Save it as a file of its own, and read it in: npm run import -- <vendor> table.md',
  },
  {
    pattern: /^[\s-]*\w+: +(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?<at>[,;]) *$/d,
    message: (found) =>
      `A "${found}" stands at the end of the line, which is JSON or code, not YAML.`,
    fix: `Remove it.`,
    replace: () => '',
  },
];

/** Finds marks of two versions, of which nothing else can be said, or a line that only looks like YAML. */
export function findLookalike(source: string, lost: number): SyntaxProblem | undefined {
  return findConflict(source) ?? findAround(source, lost);
}

/** The first mark of a conflict of versions. */
export function findConflict(source: string): SyntaxProblem | undefined {
  const offset = source.search(CONFLICT);
  if (offset === -1) return undefined;
  const message = 'A mark of two versions that were merged is left in the file.';
  return { offset, message, fix: 'Keep one of the two versions, and remove the marks.' };
}

/** A line at which the parser may stop, or the one above it, where the cause may be. */
function findAround(source: string, lost: number): SyntaxProblem | undefined {
  const place = source.lastIndexOf('\n', lost - 1) + 1;
  // Of an empty line, what stands below it is the cause.
  const start = place + (/^(?:[ \t]*\n)*/.exec(source.slice(place))?.[0].length ?? 0);
  const above = start === 0 ? [] : [source.lastIndexOf('\n', start - 2) + 1];
  for (const at of [start, ...above]) {
    const end = source.indexOf('\n', at);
    const found = findInLine(source.slice(at, end === -1 ? source.length : end), at);
    if (found) return found;
  }
  return undefined;
}

function findInLine(line: string, start: number): SyntaxProblem | undefined {
  for (const { pattern, message, fix, replace } of LOOKALIKES) {
    const [from, to] = pattern.exec(line)?.indices?.groups?.at ?? [];
    if (from === undefined || to === undefined) continue;
    const found = line.slice(from, to);
    const offset = start + from;
    const edit = replace && { start: offset, end: start + to, text: replace(found) };
    return { offset, message: message(found), fix, edit };
  }
  return undefined;
}

function nameSign(text: string): string {
  const code = text.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return `U+${code}`;
}
