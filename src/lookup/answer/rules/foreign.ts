import { addToSet } from '../../../text/groups.ts';
import { LENGTH } from '../../grades.ts';
import type { Match } from '../../match/evidence.ts';
import { isTelling } from '../../match/field-fit.ts';
import type { Case } from '../case.ts';
import type { Chains } from '../chains.ts';
import { isTold } from '../told.ts';
import type { Rule, RuleExamples } from './rule.ts';

export const foreign: Rule = {
  name: 'foreign',
  description: 'the number belongs to another vendor, whom the text tells',
  drop: (cases, match, chains) => {
    const owners = getForeignSpots(match, cases);
    return (entry) => isForeign(entry, owners) && !isExplained(entry, cases, chains);
  },
};

export const examples: RuleExamples = {
  drops: [
    ['5 mobizon', 'hyper/5'],
    ['cli.im 404', 'http/404'],
  ],
  keeps: [
    ['5 mobizon', 'mobizon/5'],
    ['cli.im 404', 'caoliao/404'],
  ],
};

/** Spots whose vendor the text tells, and that vendor's id: nobody else's code stands there. */
function getForeignSpots(
  { unlisted, mentions, evidence }: Match,
  cases: readonly Case[],
): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  const codeLength = (spot: string) => spot.length - spot.indexOf(':') - 1;
  for (const { spot, vendor, fit } of unlisted) {
    const isShared =
      fit && fit.isExact && fit.siblings.length > 1 && codeLength(spot) < LENGTH.long;
    if (vendor && fit && (isTelling(fit) || isShared)) addToSet(owners, spot, vendor.id);
  }
  for (const item of evidence) {
    if (item.kind === 'field' && owners.has(item.spot ?? ''))
      addToSet(owners, item.spot ?? '', item.code.vendor);
  }
  const named = [...mentions.values()].filter(
    ({ vendor, how }) => !vendor.isStandard && how !== 'misspelt',
  );
  if (named.length > 0) {
    for (const spot of new Set(cases.flatMap(({ spots }) => [...spots]))) {
      for (const { vendor } of named) addToSet(owners, spot, vendor.id);
    }
  }
  return owners;
}

/** Whether all that speaks for a code is a number that belongs to another vendor. */
function isForeign(entry: Case, owners: Map<string, Set<string>>): boolean {
  if (entry.link || entry.printed || entry.key || entry.status || isTold(entry)) return false;
  if (entry.message && entry.message.how !== 'words') return false;
  return (
    entry.spots.size > 0 &&
    [...entry.spots].every((spot) => {
      const ids = owners.get(spot);
      return ids !== undefined && !ids.has(entry.code.vendor);
    })
  );
}

/** Whether it belongs to a code that the text tells, though that is another vendor's. */
function isExplained(entry: Case, cases: readonly Case[], { areLinked }: Chains): boolean {
  return cases.some((other) => other.field !== undefined && areLinked(entry, other));
}
