import { isName } from '../cells/code-shape.ts';
import { MATCH_WORTH, matchHeading } from './heading.ts';
import { formatNamed, formatShare } from './kind.ts';
import type { ColumnKind } from './kind.ts';
import { KEY } from './names/keys.ts';
import { SECTION } from './names/others.ts';

/** The symbolic name beside the code. */
export const keyColumn: ColumnKind = {
  field: 'key',
  judge: (facts, { isProse }) => {
    const match = matchHeading(facts.words, KEY);
    // In source code what is called a name is one, also `Success`.
    const isOfData = !isProse && match !== 'no' && facts.values.every((value) => isName(value));
    const share = isOfData ? 1 : facts.symbols;
    if (facts.filled === 0 || share < 0.6 || facts.numbers > 0.3) return undefined;
    if (
      facts.distinct < 0.6 ||
      (facts.distinct < 0.9 && matchHeading(facts.words, SECTION) !== 'no')
    )
      return undefined;
    return {
      score: MATCH_WORTH[match] + 3 * share + facts.distinct,
      isSure: (match === 'is' || match === 'has') && share > 0.8,
      why: `${formatNamed(facts)}; ${formatShare(share, facts)} are names such as ${facts.values[0] ?? ''}`,
    };
  },
};
