import { ROOT } from '../support/sites.ts';
import { checkBudget } from './checks/budget.ts';

/** Bytes of a code page's HTML, raw and with brotli. */
const MAX_HTML = 9_200;
const MAX_HTML_BROTLI = 2_810;

checkBudget(ROOT, { raw: () => MAX_HTML, brotli: () => MAX_HTML_BROTLI });
