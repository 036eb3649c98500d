import { foldName } from '../../text/words.ts';
import type { FieldEvidence } from '../match/evidence.ts';
import { makeFieldEvidence, sayField } from '../match/field-fit.ts';
import type { ReadNumber } from '../match/numbers.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Form, FormExamples, Setting } from './form.ts';

export const fieldInWords: Form<FieldEvidence> = {
  name: 'field-in-words',
  description: "a number right behind the name of its vendor's field, as people write it",
  find,
  // The form of numbers asks for the words before them.
  want: () => ({}),
  say: sayField,
};

export const examples: FormExamples = {
  true: [
    ['ResponseCode 14', 'hyper/14'],
    ['we get resultCd 910 here', 'kra-etims/910'],
  ],
  false: ['ResponseCode', 'responsecode 14', '{"ResponseCode":14}'],
};

function find({ index, numbers }: Setting) {
  return { pieces: numbers.flatMap((read) => findField(read, index)) };
}

function findField(
  { spot: { lead, object, line }, id, codes, systems }: ReadNumber,
  { byField, vendors }: LookupIndex,
): FieldEvidence[] {
  const [name = ''] = lead;
  // Where others have a field of this name, or a condition stands beside it, it tells nothing in words.
  const own = (byField.get(foldName(name)) ?? []).filter(
    ({ field: { path, users, where } }) => path.at(-1) === name && users === 1 && !where,
  );
  if (!object || object.isEnclosed || own.length === 0) return [];
  const isThere = (vendor: string, position: number) =>
    own.some((known) => known.vendor.id === vendor && known.position === position);
  const strangers = object.fields.filter((other) => other.name !== name).length;
  return (
    codes
      // A number of a system tells less than the code that stands in the field.
      .filter((code) => !systems.has(code) && isThere(code.vendor, code.field ?? 0))
      .map((code) => {
        const isShared = vendors.get(code.vendor)?.fields[code.field ?? 0]?.isShared ?? false;
        const fit = { name, isExact: true, vendors: 1, isShared, siblings: [], strangers };
        return makeFieldEvidence('field-in-words', { code, line, spot: id, object, fit });
      })
  );
}
