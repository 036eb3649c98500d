import { MATCH_WORTH, matchHeading } from './heading.ts';
import { formatNamed } from './kind.ts';
import type { ColumnKind, TableContext } from './kind.ts';
import type { ColumnFacts } from './facts.ts';
import { REMARK } from './names/others.ts';
import { DESCRIPTION, MEANING, MESSAGE } from './names/texts.ts';

/** A description that is no longer than that may be what the API returns. */
const SHORT = 60;
const MARKS = /[`[\]*]|https?:|\n/;

/** What the API returns. */
export const messageColumn: ColumnKind = {
  field: 'message',
  judge: (facts, context) => {
    const match = matchHeading(facts.words, MESSAGE);
    const other = [DESCRIPTION, MEANING, REMARK].some((names) => isNamed(facts, names));
    if (facts.filled === 0) return undefined;
    if (match === 'is' || (match === 'has' && !other))
      return { score: MATCH_WORTH[match], isSure: true, why: formatNamed(facts) };
    if (match === 'may be' && !other && facts.texts >= 0.3)
      return {
        score: 2 + facts.texts,
        isSure: false,
        why: `${formatNamed(facts)}; its cells are texts`,
      };
    return judgeDescription(facts, context) ?? judgeNameless(facts, context);
  },
};

/**
 * Short sentences in the only column of texts, named “Description” in a page for people: some vendors
 * call so what the API returns.
 */
function judgeDescription(facts: ColumnFacts, { columns, isProse }: TableContext) {
  if (!isProse || !isNamed(facts, DESCRIPTION) || countTexts(columns) > 1) return undefined;
  const isShort = facts.length <= SHORT && facts.values.every((value) => !MARKS.test(value));
  const sentences = facts.values.filter((value) => /^[\p{Lu}\p{Lo}]/u.test(value)).length;
  if (!isShort || sentences < facts.filled * 0.9) return undefined;
  const why = `${formatNamed(facts)}, but the only text, and short sentences as an API returns them`;
  return { score: 5, isSure: false, why };
}

/** Of two columns of texts without names, the shorter one is what is returned. */
function judgeNameless(facts: ColumnFacts, { hasHeadings, columns }: TableContext) {
  if (hasHeadings || facts.texts < 0.3 || countTexts(columns) < 2) return undefined;
  return {
    score: 1 / (1 + facts.length),
    isSure: false,
    why: 'it has no name; the shorter of the texts',
  };
}

function isNamed(facts: ColumnFacts, names: typeof MESSAGE): boolean {
  return ['is', 'has'].includes(matchHeading(facts.words, names));
}

function countTexts(columns: readonly ColumnFacts[]): number {
  return columns.filter(({ texts, filled }) => filled > 0 && texts >= 0.3).length;
}
