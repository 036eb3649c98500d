import { MATCH_WORTH, matchHeading } from './heading.ts';
import { formatNamed } from './kind.ts';
import type { ColumnKind } from './kind.ts';
import { REMARK } from './names/others.ts';
import { DESCRIPTION, MEANING } from './names/texts.ts';

/** What the document explains. */
export const descriptionColumn: ColumnKind = {
  field: 'description',
  judge: (facts, { hasHeadings }) => {
    if (facts.filled === 0) return undefined;
    const match = matchHeading(facts.words, DESCRIPTION);
    if (match === 'is' || match === 'has')
      return { score: 2 + MATCH_WORTH[match], isSure: true, why: formatNamed(facts) };
    const meaning = matchHeading(facts.words, MEANING);
    if (meaning === 'is' || meaning === 'has')
      return { score: MATCH_WORTH[meaning], isSure: true, why: formatNamed(facts) };
    if (match === 'may be' || meaning === 'may be')
      return { score: 2, isSure: false, why: `${formatNamed(facts)}; its cells are texts` };
    // What is done about it is told below its own name.
    if (facts.texts < 0.3 || matchHeading(facts.words, REMARK) !== 'no') return undefined;
    const why = hasHeadings
      ? `${formatNamed(facts)}; its cells are texts`
      : 'it has no name; its cells are texts';
    return { score: facts.texts + Math.min(facts.length, 500) / 1000, isSure: false, why };
  },
};
