import { readOrigin } from '../cells/origin-cell.ts';
import { formatNamed, formatShare } from './kind.ts';
import type { ColumnKind } from './kind.ts';

/** On whose side a code arises. */
export const originColumn: ColumnKind = {
  field: 'origin',
  judge: (facts) => {
    const known = facts.values.filter((value) => readOrigin(value) !== undefined).length;
    if (facts.filled === 0 || known / facts.filled < 0.8) return undefined;
    const share = formatShare(known / facts.filled, facts);
    return { score: 5, isSure: true, why: `${formatNamed(facts)}; ${share} say client or server` };
  },
};
