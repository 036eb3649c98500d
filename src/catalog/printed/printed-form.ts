import { escapePattern } from '../../text/escape-pattern.ts';

/** What stood in the holes of a form. */
export interface FormMatch {
  /** Where the whole begins and ends in the line. */
  start: number;
  end: number;
  code?: string;
  key?: string;
  number?: string;
  phrase?: string;
  message?: string;
}

/** A form made ready for lines. */
export interface CompiledForm {
  /** The pattern for a line. */
  getPattern: (line: string) => RegExp;
  /** The holes that say something, in the order of their groups. */
  groups: readonly ('code' | 'key' | 'number' | 'phrase' | 'message')[];
  /** Whether a message stands before the pattern. */
  isLed: boolean;
}

/** What each hole takes. Bounded, and each on one line: no text makes a form slow. */
const HOLE_PATTERNS: Record<string, string> = {
  code: String.raw`([-+]?[\p{L}\p{N}_]{1,40}(?:[.-][\p{L}\p{N}_]{1,40}){0,6})`,
  key: String.raw`([\p{L}_][\p{L}\p{N}_]{0,80}(?:(?:\.|::|-)[\p{L}\p{N}_]{1,80}){0,4})`,
  number: String.raw`([-+]?(?:0x[\dA-Fa-f]{1,16}|\d{1,20}))`,
  phrase: String.raw`([\p{L}][\p{L}\p{N}_]{1,80})`,
  n: String.raw`[-+]?\d{1,20}`,
  word: String.raw`[^\s]{1,200}`,
  '*': String.raw`[^\n]{0,300}?`,
};

const MAX_MESSAGE = 600;

/** A message goes on to the end of the line, unless something stands behind it. */
const LAST_MESSAGE = String.raw`([^\n]{0,${MAX_MESSAGE}})`;
const INNER_MESSAGE = String.raw`([^\n]{0,${MAX_MESSAGE}}?)`;

/** Where a message begins a form: what may begin anywhere is looked for from its end. */
const LEADING_MESSAGE = /^\{message\}(?=.)/s;

const ASCII = /^[\0-\x7f]*$/;

const TELLING = new Set(['code', 'key', 'number', 'phrase', 'message']);

/**
 * Makes a form ready: literal text as written, but for the first letter of a word, which may be small or
 * capital; one blank for one or more; holes as they are named.
 */
export function compileForm(form: string): CompiledForm {
  const isLed = LEADING_MESSAGE.test(form);
  const parts = form
    .replace(LEADING_MESSAGE, '')
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '');
  const groups: CompiledForm['groups'][number][] = [];
  let source = '';
  for (const [i, part] of parts.entries()) {
    const hole = /^\{([^{}]*)\}$/.exec(part)?.[1];
    if (hole === undefined) {
      source += escapeLiteral(part);
      continue;
    }
    if (TELLING.has(hole)) groups.push(hole as CompiledForm['groups'][number]);
    if (hole !== 'message') source += HOLE_PATTERNS[hole] ?? '';
    else if (i === parts.length - 1) source = openEnd(source) + LAST_MESSAGE;
    else source += INNER_MESSAGE;
  }
  return { getPattern: makePatterns(getStart(form) + source + getEnd(form)), groups, isLed };
}

/**
 * Letters and digits of all scripts make a pattern that takes an engine longer to prepare than a text to
 * read. Nearly all lines are ASCII; for these it has those of ASCII alone, and finds the same.
 */
function makePatterns(source: string): CompiledForm['getPattern'] {
  const plain = source.replaceAll(String.raw`\p{L}`, 'A-Za-z').replaceAll(String.raw`\p{N}`, '0-9');
  let ofAscii: RegExp | undefined;
  let ofAll: RegExp | undefined;
  return (line) =>
    ASCII.test(line) ? (ofAscii ??= new RegExp(plain, 'g')) : (ofAll ??= new RegExp(source, 'gu'));
}

/** Whether a form stands in a line. */
export function hasForm({ getPattern }: CompiledForm, line: string): boolean {
  return line.search(getPattern(line)) !== -1;
}

/** Finds a form in a line, as often as it stands there. */
export function matchForm(form: CompiledForm, line: string): FormMatch[] {
  // Making ready to find all takes longer than seeing that there is none.
  if (!hasForm(form, line)) return [];
  const { getPattern, groups, isLed } = form;
  const pattern = getPattern(line);
  let last = 0;
  return Array.from(line.matchAll(pattern), (match) => {
    const lead = isLed ? getLead(line.slice(last, match.index)) : '';
    last = match.index + match[0].length;
    return {
      start: match.index - lead.length,
      end: last,
      ...(isLed && { message: lead.trim() }),
      ...Object.fromEntries(groups.map((group, i) => [group, (match[i + 1] ?? '').trim()])),
    };
  });
}

/** Where in a line the texts of a match stand that tell the code, in their order: from where to where. */
export function findTelling(
  { getPattern, groups }: CompiledForm,
  line: string,
  { start }: FormMatch,
): [number, number][] {
  const pattern = getPattern(line);
  const exact = new RegExp(pattern, `${pattern.flags}d`);
  exact.lastIndex = start;
  const places = exact.exec(line)?.indices ?? [];
  return groups.flatMap((group, i) => {
    const place = places[i + 1];
    return group === 'message' || place === undefined ? [] : [place];
  });
}

/** The message at the end of what stands before a pattern. */
function getLead(before: string): string {
  return before.slice(Math.max(before.lastIndexOf('\n') + 1, before.length - MAX_MESSAGE));
}

function escapeLiteral(text: string): string {
  return escapePattern(text)
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
    .replace(/\s+/g, String.raw`\s+`);
}

/** The blank before a message at the end, which may be missing together with it. */
function openEnd(source: string): string {
  return source.replace(/\\s\+$/, String.raw`\s*`);
}

/** No form begins or ends within a word. */
function getStart(form: string): string {
  return /^(?:[\p{L}\p{N}_]|\{(?:code|key|number|phrase|n|word)\})/u.test(form)
    ? String.raw`(?<![\p{L}\p{N}_])`
    : '';
}

function getEnd(form: string): string {
  // Behind a constant stands what is asked of it: `HttpStatus.NOT_FOUND.value()`.
  if (form.endsWith('{phrase}')) return String.raw`(?![\p{L}\p{N}_])`;
  return /(?:[\p{L}\p{N}_]|\{(?:code|key|number|n|word)\})$/u.test(form)
    ? String.raw`(?![\p{L}\p{N}_]|[.-][\p{L}\p{N}])`
    : '';
}
