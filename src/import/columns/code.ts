import type { ColumnFacts } from './facts.ts';
import { MATCH_WORTH, matchHeading } from './heading.ts';
import { formatNamed, formatShare } from './kind.ts';
import type { ColumnKind } from './kind.ts';
import { CODE } from './names/codes.ts';
import { COUNTER, HTTP } from './names/keys.ts';
import { FOREIGN, REMARK, SECTION } from './names/others.ts';
import { MESSAGE, DESCRIPTION } from './names/texts.ts';

/** Codes of something else: of countries, currencies, products. */
const OTHER_CODES =
  /\b(?:country|currency|language|locale|region|area|postal|zip|dial(?:l?ing)?|calling|phone|bank|branch|product|item|tax|unit|promo|coupon|color|colour|airport|station|sample|source|example)s? (?:code|id|number)/;

/** The column by which each row is called. */
export const codeColumn: ColumnKind = {
  field: 'code',
  judge: (facts, { hasHeadings, columns }) => {
    const match = matchHeading(facts.words, CODE);
    const isHttp = matchHeading(facts.words, HTTP);
    const isNamed = match === 'is' || match === 'has';
    const share = isNamed ? Math.max(facts.mayBeCodes, facts.codes) : facts.codes;
    if (facts.filled === 0 || share < 0.5) return undefined;
    if ([FOREIGN, REMARK].some((names) => matchHeading(facts.words, names) === 'is'))
      return undefined;
    if (OTHER_CODES.test(facts.words)) return undefined;
    if (
      !isNamed &&
      [MESSAGE, DESCRIPTION].some((names) => matchHeading(facts.words, names) === 'is')
    )
      return undefined;
    if (hasHeadings && match === 'no' && isHttp === 'no' && !isLikeCodes(facts)) return undefined;
    let score = MATCH_WORTH[match] + 3 * share + 4 * facts.distinct;
    if (isNumberOfNames(facts, columns)) score += 5;
    if (isHttp === 'is' || isHttp === 'has') score -= 5;
    else if (isHttp === 'may be' && facts.statuses > 0.9) score -= 1;
    if (facts.distinct < 0.5) score -= facts.statuses > 0.9 ? 5 : 3;
    if (matchHeading(facts.words, SECTION) === 'is') score -= 2;
    // Rows are counted beside their codes.
    if (facts.counts && columns.length > 2 && matchHeading(facts.words, COUNTER) === 'is')
      score -= 6;
    return {
      score,
      isSure: isNamed && share > 0.8,
      why: `${formatNamed(facts)}; ${formatShare(share, facts)} look like codes`,
    };
  },
};

/** Where “Code” has names, the numbers beside them are what programs compare. */
function isNumberOfNames(facts: ColumnFacts, columns: readonly ColumnFacts[]): boolean {
  if (facts.numbers < 1 || facts.distinct < 1 || facts.counts) return false;
  if (!/^(?:number|numeric|numeric value|value|int|integer|decimal|num)$/.test(facts.words))
    return false;
  return columns.some(
    ({ words, symbols }) => symbols > 0.8 && ['is', 'has'].includes(matchHeading(words, CODE)),
  );
}

/** Without a name that says so, cells must be what no ordinary column has. */
function isLikeCodes({ codes, texts }: { codes: number; texts: number }): boolean {
  return codes > 0.8 && texts < 0.2;
}
