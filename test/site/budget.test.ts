import type { CodeDocument } from '../../src/exports/code-document.ts';
import { ROOT } from '../support/sites.ts';
import { checkBudget } from './checks/budget.ts';
import type { CodePage } from './checks/budget.ts';

/** Bytes of a code page's HTML, raw and with brotli, beside the lines in which the code is printed. */
const MAX_HTML = 9_200;
const MAX_HTML_BROTLI = 2_830;

/** Lines on a page, bytes of the marks around each, and what brotli makes of a byte. */
const MAX_LINES = 12;
const MARKS = 40;
const BROTLI_SHARE = 0.25;

checkBudget(ROOT, {
  raw: (page) => MAX_HTML + weighLines(page),
  brotli: (page) => MAX_HTML_BROTLI + BROTLI_SHARE * weighLines(page),
});

/** Bytes of the lines on a page, with their marks. */
function weighLines({ json }: CodePage): number {
  const { printed } = JSON.parse(json.toString()) as CodeDocument;
  return printed
    .slice(0, MAX_LINES)
    .reduce((sum, line) => sum + JSON.stringify(line).length + MARKS, 0);
}
