import { FORMS, VENDOR_FORMS } from './forms/forms.ts';
import type { Form, Setting } from './forms/form.ts';
import type { LookupIndex } from './index/lookup-index.ts';
import type { Match, VendorMention } from './match/evidence.ts';
import { readNumbers } from './match/numbers.ts';
import { readAllStatuses } from './match/statuses.ts';
import type { Reading } from './read/reading.ts';

/** Finds everything in a reading that speaks for a code of the index. */
export function matchReading(reading: Reading, index: LookupIndex): Match {
  const setting = makeSetting(reading, index);
  const forms: readonly Form[] = Object.values(FORMS);
  const found = forms.map(({ find }) => find(setting));
  return {
    evidence: found.flatMap(({ pieces }) => pieces),
    unlisted: found.flatMap(({ unlisted = [] }) => unlisted),
    mentions: setting.mentions,
  };
}

/** Finds what several forms ask for: the vendors that are named, and the numbers. */
export function makeSetting(reading: Reading, index: LookupIndex): Setting {
  const statuses = readAllStatuses(reading, index);
  const before: Setting = { reading, index, statuses, mentions: new Map(), numbers: [] };
  const mentions = new Map<string, VendorMention>();
  for (const mention of Object.values(VENDOR_FORMS).flatMap(({ find }) => find(before).pieces)) {
    const { id } = mention.vendor;
    if (!mentions.has(id)) mentions.set(id, mention);
  }
  return { ...before, mentions, numbers: readNumbers(reading, index, mentions) };
}
