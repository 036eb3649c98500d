import { extname } from 'node:path';
import { isDelimiter } from './read/pipe-cells.ts';

/** The formats that are read, by the name that `--format` takes, and how they are called. */
export const FORMATS = {
  markdown: 'GitHub Markdown',
  html: 'HTML',
  csv: 'CSV',
  tsv: 'TSV',
  json: 'JSON',
  yaml: 'YAML',
  openapi: 'OpenAPI',
  xml: 'XML',
  errcodes: "PostgreSQL's list of codes",
  c: 'C',
  code: 'source code',
  properties: 'messages by key',
  sql: 'SQL',
  text: 'plain text',
} as const;

export type Format = keyof typeof FORMATS;

/** What the end of a file's name says; content that says otherwise plainly goes first. */
const ENDINGS: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.mdx': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.json': 'json',
  '.jsonc': 'json',
  '.json5': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.xml': 'xml',
  '.h': 'c',
  '.hh': 'c',
  '.hpp': 'c',
  '.c': 'c',
  '.cc': 'c',
  '.cpp': 'c',
  '.ts': 'code',
  '.mts': 'code',
  '.js': 'code',
  '.mjs': 'code',
  '.java': 'code',
  '.kt': 'code',
  '.cs': 'code',
  '.php': 'code',
  '.go': 'code',
  '.py': 'code',
  '.rs': 'code',
  '.swift': 'code',
  '.dart': 'code',
  '.rb': 'code',
  '.ex': 'code',
  '.exs': 'code',
  '.scala': 'code',
  '.graphql': 'code',
  '.graphqls': 'code',
  '.gql': 'code',
  '.strings': 'code',
  '.proto': 'code',
  '.properties': 'properties',
  '.sql': 'sql',
  '.rst': 'text',
  '.adoc': 'text',
  '.asciidoc': 'text',
  '.wiki': 'text',
  '.mediawiki': 'text',
};

/** How much of a document is looked at; a page may have a long head before its text. */
const HEAD = 200_000;

/** What a text is by itself, the most certain first. */
const SIGNS: readonly [Format, (text: string) => boolean][] = [
  [
    'openapi',
    (text) =>
      /^[ \t]*["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.\d/m.test(text) &&
      /\bpaths["']?\s*:|\bcomponents["']?\s*:|\bdefinitions["']?\s*:/.test(text),
  ],
  [
    'html',
    (text) =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html)[\s>]/i.test(text),
  ],
  // The XML of RFCs has the tables and lists of HTML.
  ['html', (text) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<[!?][^>]*>\s*){0,40}<rfc\s/i.test(text)],
  ['xml', (text) => /^\s*<\?xml\s/i.test(text)],
  ['json', (text) => /^\s*[[{]/.test(text) && isJson(text)],
  ['errcodes', (text) => countLines(text, /^[\dA-Z]{5}\s+[EWS]\s+ERRCODE_\w+/) > 1],
  ['c', (text) => countLines(text, /^\s*#\s*define\s+\w+\s+\S/) > 1],
];

/** What a text may be where nothing else is plain. */
const GUESSES: readonly [Format, (text: string) => boolean][] = [
  // Tables of AsciiDoc, of MediaWiki, of Jira.
  ['text', (text) => /^(?:\|={3,}|\{\|[^\n]*|\|\|[^|\n]+\|\|[^\n]*)$/m.test(text)],
  ['sql', (text) => /\binsert\s+into\s[^;]{1,400}\bvalues\s*\(/i.test(text)],
  ['markdown', hasPipeTable],
  ['html', (text) => /<(?:table|tr|ul|ol|dl|h[1-6]|div|p)(?:\s[^<>]*)?>[^]*<\//i.test(text)],
  ['xml', (text) => /^\s*<\w[^<>]*>[^]*<\/\w+>\s*$/.test(text)],
  ['c', (text) => /\btypedef\s+enum\b/.test(text)],
  ['code', isSourceCode],
  ['tsv', (text) => isEven(text, '\t')],
  ['csv', (text) => [',', ';', '|'].some((delimiter) => isEven(text, delimiter))],
  ['yaml', (text) => isYaml(text)],
  ['markdown', (text) => /^(?:#{1,6} |```|\|[^|\n]+\|)/m.test(text)],
];

/** Finds which format a text is in, by what it holds and by how the file is called. */
export function findFormat(text: string, name = ''): Format {
  const head = text.slice(0, HEAD);
  const named = ENDINGS[extname(name).toLowerCase()];
  const sign = SIGNS.find(([, isIt]) => isIt(head))?.[0];
  // Sorted fields have what is in front behind all others.
  if (sign === 'json' && SIGNS[0]?.[1](text)) return 'openapi';
  // Source code and Markdown may hold anything as an example.
  if (sign !== undefined && !(named === 'markdown' || named === 'code' || named === 'c'))
    return sign;
  return named ?? GUESSES.find(([, isIt]) => isIt(head))?.[0] ?? 'text';
}

/** Whether a word names a format. */
export function isFormat(word: string): word is Format {
  return Object.hasOwn(FORMATS, word);
}

function isJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:["'}]|\/[/*])|\[\s*(?:[{"'\d\]]|\[\s*["'\d[{\]]|\/[/*]))/.test(text);
}

function countLines(text: string, line: RegExp): number {
  return text.split('\n').filter((one) => line.test(one)).length;
}

/** Headings with pipes above a line of dashes. */
function hasPipeTable(text: string): boolean {
  const lines = text.split('\n');
  return lines.some((line, at) => line.includes('|') && isDelimiter(lines[at + 1] ?? ''));
}

/** What a file of PHP, Java, Go or protocol buffers has on a line, and what begins a type. */
const SOURCE_LINE = /^(?:<\?php|package \w+(?:\.\w+)*;?$|syntax\s?=\s?"proto)/;
const TYPE_LINE =
  /^(?:(?:export|public|private|internal|declare|const|sealed|final) ){0,4}(?:enum|class|interface) \w[^\n]{0,200}[{:]$/;
const VALUE_LINE =
  /^(?:(?:export|public|private|static|final|readonly|pub) ){0,5}(?:(?:const|val|let|var|def|int|String|u?int\d{0,2}) [^\n=]{1,80}|[A-Z][A-Z\d_]{2,60}\s?)=\s?['"\d-]/;

function isSourceCode(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  if (lines.some((line) => SOURCE_LINE.test(line) || TYPE_LINE.test(line))) return true;
  return lines.filter((line) => VALUE_LINE.test(line)).length > 1;
}

/** Whether every line of a text has the same number of delimiters, or all but a few have. */
function isEven(text: string, delimiter: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const counts = lines.map((line) => line.replaceAll(/"[^"\n]*"/g, '').split(delimiter).length);
  const [first = 1] = counts;
  if (first < 2 || lines.length < 2) return false;
  return counts.filter((count) => count === first).length >= lines.length * 0.9;
}

/** Most lines are an entry or a part of one. */
function isYaml(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  const entries = lines.filter((line) => /^\s*(?:- )?(?:["']?[\w.-]+["']?\s*:(?:\s|$))/.test(line));
  const indented = lines.filter((line) => /^(?: {2,}\S|- \S)/.test(line));
  return lines.length > 1 && entries.length * 2 > lines.length && indented.length > 0;
}
