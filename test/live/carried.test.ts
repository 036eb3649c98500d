import { checkCarried } from '../site/checks/carried.ts';
import { LIVE } from '../support/sites.ts';

/** Bytes of what does not grow with the catalogs: script, style, kinds of problem. */
const FRAME = 200_000;

// Around what vendors and notes say, and once more in the index, stand no more than marks and links.
checkCarried(LIVE, (entries) => {
  const vendors = new Set(entries.map(({ vendor }) => vendor));
  const records = [
    ...entries.map(({ code }) => code),
    ...Array.from(vendors, ({ sections, forms, envelopes }) => ({ sections, forms, envelopes })),
  ];
  return records.reduce((sum, record) => sum + 2 * JSON.stringify(record).length, FRAME);
});
