import { checkBudget } from '../site/checks/budget.ts';
import type { CodePage } from '../site/checks/budget.ts';
import { LIVE } from '../support/sites.ts';

/** Bytes of a page that says nothing, raw and with brotli. */
const FRAME = 4_000;
const FRAME_BROTLI = 1_200;

/** Bytes that a link to another page may take, raw and with brotli. */
const LINK = 300;
const LINK_BROTLI = 150;

// What vendors and notes say is as long as it is; around it stands no more than that, its marks, and
// links.
checkBudget(LIVE, {
  raw: (page) => FRAME + 4 * page.json.length + LINK * countLinks(page),
  brotli: (page) => FRAME_BROTLI + page.json.length + LINK_BROTLI * countLinks(page),
});

function countLinks({ html }: CodePage): number {
  return html.toString().split('<a ').length - 1;
}
