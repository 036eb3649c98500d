import { getFallback, getNearest } from '../../catalog/nearest.ts';
import type { IndexedCode, IndexedVendor } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import { findClassVendors } from '../index/class-vendors.ts';
import type { FieldFit, Match, UnlistedCode } from '../match/evidence.ts';
import { isTelling } from '../match/field-fit.ts';
import type { UnknownClass, UnknownCode, VendorReference } from '../result.ts';
import { isEverydayName } from '../words/everyday-names.ts';
import type { Case } from './case.ts';
import { makeReference } from './reference.ts';

const NEAREST = 6;
const MAX_UNKNOWN = 20;

/** Makes what is said of codes that are not listed, where no answer takes their place. */
export function makeUnknown(
  { unlisted, mentions }: Match,
  cases: readonly Case[],
  index: LookupIndex,
): UnknownCode[] {
  const answered = new Set(cases.flatMap(({ spots }) => [...spots]));
  const all = [...mentions.values()].map(({ vendor }) => vendor);
  const vendors = all.filter(({ isStandard }) => !isStandard);
  const named = vendors.length > 0 ? vendors : all;
  const seen = new Set<string>();
  const found = new Map<string, UnknownCode>();
  for (const item of unlisted) {
    if (answered.has(item.spot)) continue;
    // The status is not what is asked for where the answer has a code of its own.
    if (item.isTold && item.vendor?.isStandard && cases.length > 0) continue;
    const vendor = getVendor(item, named);
    if (!vendor && (item.fit || cases.length > 0)) continue;
    const id = `${vendor?.id ?? ''} ${item.code}`;
    const known = found.get(id);
    if (seen.has(`${item.spot} ${id}`)) continue;
    seen.add(`${item.spot} ${id}`);
    if (known) {
      known.count++;
      known.lastLine = Math.max(known.lastLine, item.line);
    } else if (found.size < MAX_UNKNOWN) found.set(id, makeOne(item, vendor, index));
  }
  const unknown = [...found.values()];
  return unknown.filter(
    ({ vendor, code }) =>
      vendor !== undefined || !unknown.some((other) => other.vendor && other.code === code),
  );
}

function getVendor(
  { code, vendor, fit, isTold }: UnlistedCode,
  named: readonly IndexedVendor[],
): IndexedVendor | undefined {
  const isSure = vendor && fit && isTelling(fit) && (isOwn(fit) || isInRange(code, vendor));
  if (vendor && (isTold === true || isSure === true)) return vendor;
  if (vendor && named.includes(vendor)) return vendor;
  return named.length === 1 ? named[0] : undefined;
}

/** Whether a source of the vendor says something of such codes. */
function isInRange(code: string, { fallback = [] }: IndexedVendor): boolean {
  return getFallback(code, fallback) !== undefined;
}

/** Whether a field is nobody else's: of an everyday name, or of a company's, it tells nothing sure. */
function isOwn({ name, isShared, siblings }: FieldFit): boolean {
  const names = [name, ...siblings];
  return !isShared && names.some((each) => !isEverydayName(each));
}

function makeOne(
  { code, line }: UnlistedCode,
  vendor: IndexedVendor | undefined,
  index: LookupIndex,
): UnknownCode {
  const own: readonly IndexedCode[] = vendor ? index.getCodes(vendor.id) : [];
  const range = vendor && getFallback(code, vendor.fallback ?? []);
  const classes = vendor ? [] : findClasses(code, index);
  const same = index.byCode.get(code.toLowerCase()) ?? [];
  return {
    code,
    ...(vendor && { vendor: makeVendorReference(vendor) }),
    ...(range && { fallback: range }),
    ...(classes.length > 0 && { classes }),
    nearest: getNearest(code, own, NEAREST).map((entry) => makeReference(entry, index)),
    elsewhere: same.slice(0, NEAREST).map((entry) => makeReference(entry, index)),
    count: 1,
    firstLine: line,
    lastLine: line,
  };
}

/** The classes into which a code would fall, by how it looks: a range holds any number. */
function findClasses(code: string, { vendors, classes }: LookupIndex): UnknownClass[] {
  return findClassVendors(code, classes).flatMap((id) => {
    const vendor = vendors.get(id);
    const looks = (vendor?.fallback ?? []).filter(({ pattern }) => pattern !== undefined);
    const found = getFallback(code, looks);
    return vendor && found ? [{ ...found, vendor: makeVendorReference(vendor) }] : [];
  });
}

function makeVendorReference(vendor: IndexedVendor): VendorReference {
  const { id, product, name, isStandard } = vendor;
  return { id, product, name, ...(isStandard && { isStandard }) };
}
