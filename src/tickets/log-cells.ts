import { getText } from './nodes.ts';
import { formatLines, getVerdicts, makeMeaning, orderAnswers, QUESTIONS } from './log-table.ts';
import type { LogList } from './log-table.ts';

/**
 * The beginning of a cell that a spreadsheet would take for a formula. Where commas are used in
 * numbers, it begins a cell behind a semicolon, too.
 */
const FORMULA = /(^|;)(?=\s*[=+\-@＝＋－＠])/g;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Makes a CSV file (RFC 4180) of which no cell is run as a formula. */
export function formatCsv(list: LogList): string {
  const header = ['Vendor', 'Code', 'What it means', ...QUESTIONS, 'Times', 'Lines', 'Link'];
  return [header, ...getRows(list)].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

/**
 * Makes what lands in the columns of a spreadsheet when it is pasted. Vendor and code share a cell, so that
 * a code such as `000` or `-1` stays what it is.
 */
export function formatTsv(list: LogList): string {
  const header = ['Code', 'What it means', ...QUESTIONS, 'Times', 'Lines', 'Link'];
  const rows = getRows(list).map(([vendor = '', code = '', ...others]) => [
    `${vendor} ${code}`,
    ...others,
  ]);
  return [header, ...rows].map((cells) => cells.map(makeSafe).join('\t')).join('\n');
}

function getRows({ answers, getUrl }: LogList): string[][] {
  return orderAnswers(answers).map((answer) => [
    answer.product,
    answer.code,
    getText(makeMeaning(answer)),
    ...getVerdicts(answer),
    String(answer.count),
    formatLines(answer),
    getUrl(answer),
  ]);
}

function quote(cell: string): string {
  const safe = makeSafe(cell);
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A sign of a formula gets an apostrophe before it, which tells spreadsheets that it is text; a number
 * as `-1` is none. Pasted, a tab would begin a cell, and a line break a row.
 */
function makeSafe(cell: string): string {
  const line = cell.replaceAll(/[\t\r\n]+/g, ' ');
  return NUMBER.test(line) ? line : line.replaceAll(FORMULA, "$1'");
}
