import { findCodeInValue } from '../../catalog/code-value.ts';
import { ANY } from '../../catalog/pointer.ts';
import { addToSet } from '../../text/groups.ts';
import { foldName } from '../../text/words.ts';
import type { IndexedCode } from '../index/data.ts';
import { getFieldTerm, getShapeTerm } from '../index/files.ts';
import type { LookupIndex, VendorField } from '../index/lookup-index.ts';
import type { FieldEvidence, FieldFit, UnlistedCode } from '../match/evidence.ts';
import { findDerivedCodes } from '../match/derived.ts';
import { isTelling, makeFieldEvidence, sayField } from '../match/field-fit.ts';
import { getSpotId } from '../match/spot-id.ts';
import type { Field, Reading, ReadObject } from '../read/reading.ts';
import { getCodeForms } from '../words/code-forms.ts';
import type { Form, FormExamples, Setting, Wants } from './form.ts';

export const field: Form<FieldEvidence> = {
  name: 'field',
  description: "a code in a field in which its vendor's codes stand",
  find,
  want,
  say: sayField,
};

export const examples: FormExamples = {
  true: [
    ['{"ResponseCode":11,"ResponseMsgEng":"x"}', 'hyper/11'],
    ['<answer><resultCd>910</resultCd></answer>', 'kra-etims/910'],
    ["{'error_code': 100312, 'code': 429}", 'caoliao/100312'],
    ['resultCd=910&resultMsg=x', 'kra-etims/910'],
  ],
  false: ['{"price":11}', '{"ResponseCode":"eleven"}', 'the field ResponseCode'],
};

/** In a longer value, in characters, no code is looked for. */
const MAX_VALUE = 200;

function find({ reading: { objects }, index }: Setting) {
  const pieces: FieldEvidence[] = [];
  const unlisted: UnlistedCode[] = [];
  const claimed = new Map<ReadObject, Set<string>>();
  for (const object of objects) {
    for (const each of object.fields) {
      for (const known of index.byField.get(foldName(each.name)) ?? []) {
        const pointer = `${known.vendor.id} ${known.position}`;
        // A field of the same name further in belongs to an item, not to the answer.
        if (isInside(object, pointer, claimed)) continue;
        const value = getCodeValue(object, each, known.field);
        if (value === undefined) continue;
        const fit = getFit(object, each, known);
        const code = findCode({ ...each, value }, known, index);
        const { line } = each;
        const spot = getSpotId(each.value, line);
        if (code) pieces.push(makeFieldEvidence('field', { code, line, spot, object, fit }));
        else if (isCodeLike(value)) {
          const made = findDerivedCodes(value, known.vendor.id, index);
          for (const { code: root, says } of made) {
            const piece = makeFieldEvidence('field', { code: root, line, spot, object, fit });
            pieces.push({ ...piece, derived: says });
          }
          if (made.length === 0)
            unlisted.push({ code: value.trim(), vendor: known.vendor, line, spot, fit });
        }
        if (object.isEnclosed && (code || isTelling(fit))) addToSet(claimed, object, pointer);
      }
    }
  }
  return { pieces, unlisted };
}

function want({ objects }: Reading): Wants {
  const holders = objects.filter((object) => object.fields.some(mayHoldCode));
  const fields = holders.flatMap((object) => object.fields.filter(mayHoldCode));
  const parts = fields.flatMap(({ value }) => getParts(value));
  return {
    codes: [...fields.flatMap(({ value, type }) => getCodeForms(value, type)), ...parts],
    keys: parts.map(foldName),
    names: getWantedNames(fields, holders),
  };
}

function* getWantedNames(fields: readonly Field[], holders: readonly ReadObject[]) {
  for (const { name } of fields) yield getFieldTerm(foldName(name));
  for (const object of holders) yield getShape(object);
}

/** What stands in a field as a code of the vendor's; undefined where the field is not theirs there. */
function getCodeValue(
  { fields }: ReadObject,
  { value }: Field,
  { where = {}, value: form }: VendorField['field'],
): string | undefined {
  const isMeant = Object.entries(where).every(([name, wanted]) =>
    fields.some((other) => other.value.trim() === wanted && isSameName(other.name, name)),
  );
  if (!isMeant || form === undefined) return isMeant ? value : undefined;
  const text = value.trim();
  const span = findCodeInValue(text, form);
  return span && text.slice(span.start, span.end);
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
    // A header stands among those of everybody.
    strangers: field.isHeader ? 0 : others.length - siblings.length,
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
    // An item of a list has no name, one of an object has any.
    if (name !== ANY) while (at && at.name === undefined && at.parent) at = at.parent;
    if (!at || (name !== ANY && at.name !== name)) return false;
    at = at.parent;
  }
  return true;
}

function findCode(
  { value, type }: Pick<Field, 'value' | 'type'>,
  { vendor, field: { isHeader, isOpen }, position }: VendorField,
  index: LookupIndex,
) {
  const isThere = ({ field = 0 }: IndexedCode) =>
    isHeader === true ||
    field === position ||
    (isOpen === true && vendor.fields[field]?.isOpen === true);
  for (const form of getCodeForms(value, type)) {
    const found = index.byCode
      .get(form.toLowerCase())
      ?.find(
        (code: IndexedCode) => code.vendor === vendor.id && isThere(code) && isSaidSo(code, form),
      );
    if (found) return found;
  }
  return undefined;
}

/** A name of others may be the same in other letters: `CARD_DECLINED` is not `card_declined`. */
function isSaidSo(code: IndexedCode, written: string): boolean {
  return code.isAsWritten !== true || code.code === written || /\d/.test(written);
}

function mayHoldCode({ value, name }: Field): boolean {
  if (name.length >= 60) return false;
  const isCode = value.length < 40 && /^[^\s\d]*\d\S*$|^[A-Z_]+$/.test(value.trim());
  return isCode || getParts(value).length > 0;
}

/** The name in a value of which the code may be a part: `com.example#NotFound`, `NotFound:http://…`. */
function getParts(value: string): string[] {
  if (value.length > MAX_VALUE) return [];
  const [, behind, before] =
    /^(?:[\w.-]{1,120}#(\w{3,60})|([A-Za-z]\w{2,60}):https?:.*)$/.exec(value.trim()) ?? [];
  return [behind ?? before ?? ''].filter((part) => part !== '');
}

function getShape({ fields, children }: ReadObject): string {
  return getShapeTerm([...fields.map(({ name }) => name), ...children].slice(0, 12));
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
