import { MATCH_WORTH, matchHeading } from './heading.ts';
import { formatNamed } from './kind.ts';
import type { ColumnKind } from './kind.ts';
import { SECTION } from './names/others.ts';

/** More values than that are no groups. */
const MOST_GROUPS = 40;
const LONGEST = 60;

/** The group that a code belongs to. */
export const sectionColumn: ColumnKind = {
  field: 'section',
  judge: (facts) => {
    const match = matchHeading(facts.words, SECTION);
    const groups = new Set(facts.values).size;
    if (match === 'no' || facts.filled === 0 || facts.numbers > 0.2 || facts.length > LONGEST)
      return undefined;
    // One row a group is no group.
    if (groups > MOST_GROUPS || (facts.filled > 3 && groups > facts.filled * 0.7)) return undefined;
    return {
      score: MATCH_WORTH[match] + 2 * (1 - facts.distinct),
      isSure: match !== 'may be',
      why: `${formatNamed(facts)}; ${groups} different values in ${facts.filled} cells`,
    };
  },
};
