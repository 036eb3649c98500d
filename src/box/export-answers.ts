import type { LookupAnswer } from '../lookup/result.ts';
import { MENTION_BREAK, splitMentions } from '../text/mentions.ts';

/** Makes the absolute address of an answer's page. */
export type GetAnswerUrl = (answer: LookupAnswer) => string;

const HEADER = [
  'Vendor',
  'Code',
  'Summary',
  'Outcome',
  'Retry',
  'Who acts',
  'Confidence',
  'Count',
  'First',
  'Last',
  'Link',
];

/** What Markdown or HTML in it would take for a sign of its own inside a table's cell. */
const MARKDOWN_SIGNS = /[\\`*_[\]<>|~&]/g;

/**
 * The beginning of a cell that a spreadsheet would take for a formula. Where commas are used in
 * numbers, it begins a cell behind a semicolon, too.
 */
const FORMULA = /(^|;)(?=\s*[=+\-@＝＋－＠])/g;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Makes a table for a ticket. Nothing that was pasted is in it, only where it stood. */
export function formatMarkdown(answers: readonly LookupAnswer[], getUrl: GetAnswerUrl): string {
  const header = HEADER.slice(0, -1);
  const rows = answers.map((answer) => {
    const [vendor = '', code = '', ...others] = getCells(answer).map(escapeMarkdown);
    // In angle brackets an address needs no escapes but these.
    const url = getUrl(answer).replaceAll(/[<>\s|]/g, encodeURIComponent);
    return [vendor, `[${code}](<${url}>)`, ...others];
  });
  const rule = header.map(() => '---');
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** Makes a CSV file (RFC 4180) of which no cell is run as a formula. */
export function formatCsv(answers: readonly LookupAnswer[], getUrl: GetAnswerUrl): string {
  const rows = answers.map((answer) => [...getCells(answer), getUrl(answer)]);
  return [HEADER, ...rows].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function getCells(answer: LookupAnswer): string[] {
  const { product, code, summary, verdict, confidence, count, firstLine, lastLine } = answer;
  const { outcome = '', retry = '', actor = '' } = verdict ?? {};
  const places = [count, firstLine, lastLine].map(String);
  return [product, code, summary, outcome, retry, actor, confidence, ...places];
}

function escapeMarkdown(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll(MARKDOWN_SIGNS, String.raw`\$&`);
  return splitMentions(line).join(MENTION_BREAK);
}

/**
 * A sign of a formula gets an apostrophe before it, which tells spreadsheets that it is text; a number
 * as `-1` is none. Pasted, a tab would begin a cell, and a line break a row.
 */
function quote(cell: string): string {
  const line = cell.replaceAll(/[\t\r\n]+/g, ' ');
  const safe = NUMBER.test(line) ? line : line.replaceAll(FORMULA, "$1'");
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
