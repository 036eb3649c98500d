import { addToSet } from '../../text/groups.ts';
import type { IndexedCode } from '../index/data.ts';
import type { LookupIndex, VendorField } from '../index/lookup-index.ts';
import type { Field, Reading, ReadObject } from '../read/reading.ts';
import { foldName } from '../words/words.ts';
import { getCodeForms } from '../words/code-forms.ts';
import type { FieldEvidence, FieldFit, UnlistedCode } from './evidence.ts';
import { getSpotId } from './spot-id.ts';

/** Finds the codes that stand in fields of the vendors' answers. */
export function matchFields({ objects }: Reading, index: LookupIndex) {
  const evidence: FieldEvidence[] = [];
  const unlisted: UnlistedCode[] = [];
  const claimed = new Map<ReadObject, Set<string>>();
  for (const object of objects) {
    for (const field of object.fields) {
      for (const known of index.byField.get(foldName(field.name)) ?? []) {
        const pointer = `${known.vendor.id} ${known.position}`;
        // A field of the same name further in belongs to an item, not to the answer.
        if (isInside(object, pointer, claimed)) continue;
        const fit = getFit(object, field, known);
        const code = findCode(field, known, index);
        const spot = getSpotId(field.value, field.line);
        if (code) evidence.push({ kind: 'field', code, line: field.line, spot, object, ...fit });
        else if (isCodeLike(field.value)) {
          unlisted.push({
            code: field.value.trim(),
            vendor: known.vendor,
            line: field.line,
            spot,
            fit,
          });
        }
        if (object.isEnclosed && (code || isTelling(fit))) addToSet(claimed, object, pointer);
      }
    }
  }
  return { evidence, unlisted };
}

/** Whether a field stands where only this vendor has it. */
export function isOwnField({ isExact, vendors }: Pick<FieldFit, 'isExact' | 'vendors'>): boolean {
  return isExact && vendors === 1;
}

/** Whether a fit tells the vendor even where the code is not listed. */
export function isTelling(fit: FieldFit): boolean {
  return isOwnField(fit) && (fit.siblings.length > 0 || fit.strangers === 0);
}

function getFit(object: ReadObject, { name, value }: Field, { field }: VendorField): FieldFit {
  const own = field.path.at(-1) ?? '';
  const names = [...object.fields.map((other) => other.name), ...object.children];
  const others = names.filter((other) => other !== name);
  const siblings = field.names.filter(
    (known) => known !== own && others.some((other) => isSameName(other, known)),
  );
  const isExact = name === own && hasPath(object, field.path);
  return {
    name,
    isExact,
    vendors: field.users,
    isShared: field.isShared ?? false,
    siblings,
    strangers: others.length - siblings.length,
    isSample: hasSample(object, field.samples, value.trim()),
  };
}

/** Whether a text beside a value is that of a documented answer; any text may be the value: `__proto__`. */
function hasSample(
  { fields }: ReadObject,
  samples: VendorField['field']['samples'] = {},
  code: string,
): boolean {
  const sample = Object.hasOwn(samples, code) ? (samples[code] ?? {}) : {};
  return fields.some(
    ({ name, value }) =>
      Object.hasOwn(sample, name) && sample[name]?.toLowerCase() === value.toLowerCase(),
  );
}

function isSameName(a: string, b: string): boolean {
  return a === b || foldName(a) === foldName(b);
}

/** Whether the object stands where the documented path has it; what is around that does not matter. */
function hasPath(object: ReadObject, path: readonly string[]): boolean {
  let at: ReadObject | undefined = object;
  for (const name of path.slice(0, -1).toReversed()) {
    while (at && at.name === undefined && at.parent) at = at.parent;
    if (at?.name !== name) return false;
    at = at.parent;
  }
  return true;
}

function findCode({ value, type }: Field, { vendor, position }: VendorField, index: LookupIndex) {
  for (const form of getCodeForms(value, type)) {
    const found = index.byCode
      .get(form.toLowerCase())
      ?.find((code: IndexedCode) => code.vendor === vendor.id && (code.field ?? 0) === position);
    if (found) return found;
  }
  return undefined;
}

function isCodeLike(value: string): boolean {
  return /^[-+]?[\w.:-]{1,40}$/.test(value.trim()) && /[\d_]|^[A-Z]+$/.test(value);
}

function isInside(
  object: ReadObject,
  pointer: string,
  claimed: Map<ReadObject, Set<string>>,
): boolean {
  let at = object.parent;
  for (let i = 0; at && i < 16; i++, at = at.parent) {
    if (claimed.get(at)?.has(pointer)) return true;
  }
  return false;
}
