import type { LookupIndex } from '../index/lookup-index.ts';
import type { Reading } from '../read/reading.ts';
import type { Match } from './evidence.ts';
import { matchFields } from './fields.ts';
import { matchKeys } from './keys.ts';
import { matchLinks } from './links.ts';
import { matchMessages } from './messages.ts';
import { matchNumbers } from './numbers.ts';
import { matchStatuses } from './statuses.ts';
import { matchVendors } from './vendors.ts';

/** Finds everything in a reading that speaks for a code of the index. */
export function matchReading(reading: Reading, index: LookupIndex): Match {
  const mentions = matchVendors(reading, index);
  const fields = matchFields(reading, index);
  const numbers = matchNumbers(reading, index, mentions);
  const links = matchLinks(reading, index, mentions);
  const statuses = matchStatuses(reading, index);
  return {
    evidence: [
      ...links.evidence,
      ...fields.evidence,
      ...numbers.evidence,
      ...matchKeys(reading, index),
      ...matchMessages(reading, index, mentions),
      ...statuses.evidence,
    ],
    unlisted: [...links.unlisted, ...fields.unlisted, ...numbers.unlisted, ...statuses.unlisted],
    mentions,
  };
}
