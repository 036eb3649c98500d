import { FORMS, VENDOR_FORMS } from '../forms/forms.ts';
import type { Form } from '../forms/form.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Evidence, VendorMention } from '../match/evidence.ts';
import { getPieces } from './case.ts';
import type { Case } from './case.ts';

const ALL: ReadonlyMap<string, Form> = new Map(
  Object.values(FORMS).map((form): [string, Form] => [form.name, form]),
);

/** Says for people what speaks for a code, strongest first. Backticks stand around names and values. */
export function makeReasons(entry: Case, index: LookupIndex): string[] {
  const { link, printed, field, number, key, message, mention, status } = entry;
  const [made = entry.code.derived] = getPieces(entry).flatMap(({ derived }) => derived ?? []);
  return [
    made,
    ...[link, printed, field, key, message].map((item) => item && makeReason(item, index)),
    mention && makeMentionReason(mention, index),
    status && makeReason(status, index),
    number && !field && !link && !printed ? makeReason(number, index) : undefined,
  ].filter((reason) => reason !== undefined);
}

/** Says what one piece of evidence is. */
export function makeReason(item: Evidence, index: LookupIndex): string {
  return ALL.get(item.form)?.say(item, index) ?? '';
}

/** Says how a text names a vendor. */
export function makeMentionReason(mention: VendorMention, index: LookupIndex): string {
  return VENDOR_FORMS.vendorName.say(mention, index);
}
