import type { VendorReading } from '../read/read-vendor.ts';
import type { Report, Rule } from './rule.ts';

/** What a page says of a code that is gone: until when it was listed, and where it stood then. */
export const soundRemovals: Rule = {
  name: 'sound-removals',
  description:
    'A code with removedSince is removed, and its source was read before: there it still stood.',
  check({ readings }, report) {
    for (const reading of readings) checkVendor(reading, report);
  },
};

function checkVendor({ vendor, codes: { yaml, entries } }: VendorReading, report: Report) {
  const sources = vendor.data.sources ?? [];
  for (const { index, data } of entries) {
    const { removedSince, status, source: id } = data;
    if (removedSince === undefined) continue;
    const path = [index, 'removedSince'];
    if (status !== undefined && status !== 'removed') {
      const message = 'The code is not removed.';
      report(yaml, path, message, 'Write "status: removed", or take removedSince out.');
    }
    const source = id === undefined ? sources[0] : sources.find((one) => one?.id === id);
    const retrieved = source?.retrieved;
    // A month is over on its last day: 2026-11 is not before 2026-11-20.
    if (retrieved === undefined || removedSince >= retrieved.slice(0, removedSince.length))
      continue;
    const message = `The source ${source?.id ?? ''} was read on ${retrieved}, when the code was gone.`;
    const fix =
      'Name the source in which it still stood: one of its own, with the day on which that was read.';
    report(yaml, path, message, fix);
  }
}
