import { MATCH_WORTH, matchHeading } from './heading.ts';
import { formatNamed, formatShare } from './kind.ts';
import type { ColumnKind } from './kind.ts';
import { HTTP } from './names/keys.ts';

/** The HTTP status that a code comes with. */
export const httpColumn: ColumnKind = {
  field: 'http',
  judge: (facts, { hasHeadings }) => {
    const match = matchHeading(facts.words, HTTP);
    const isNamed = match === 'is' || match === 'has';
    const least = isNamed ? 0.3 : 0.9;
    if (facts.filled === 0 || facts.statuses < least) return undefined;
    // Numbers below 600 may be anything where nothing names them.
    if (match === 'no' && (hasHeadings || facts.distinct > 0.8)) return undefined;
    return {
      score: MATCH_WORTH[match] + 3 * facts.statuses,
      isSure: isNamed && facts.statuses > 0.8,
      why: `${formatNamed(facts)}; ${formatShare(facts.statuses, facts)} are HTTP statuses`,
    };
  },
};
