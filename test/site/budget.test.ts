import { ROOT } from '../support/sites.ts';
import { checkBudget } from './checks/budget.ts';

/** Bytes of a code page's HTML, raw and with brotli. */
const MAX_HTML = 10_750;
const MAX_HTML_BROTLI = 3_050;

checkBudget(ROOT, { raw: () => MAX_HTML, brotli: () => MAX_HTML_BROTLI });
