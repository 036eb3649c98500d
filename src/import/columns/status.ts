import { readCodeStatus } from '../cells/origin-cell.ts';
import { formatNamed, formatShare } from './kind.ts';
import type { ColumnKind } from './kind.ts';

/** Whether a code is still in use. */
export const statusColumn: ColumnKind = {
  field: 'status',
  judge: (facts) => {
    const known = facts.values.filter((value) => readCodeStatus(value) !== undefined).length;
    if (facts.filled === 0 || known / facts.filled < 0.9) return undefined;
    const share = formatShare(known / facts.filled, facts);
    return {
      score: 5,
      isSure: true,
      why: `${formatNamed(facts)}; ${share} say whether it is in use`,
    };
  },
};
