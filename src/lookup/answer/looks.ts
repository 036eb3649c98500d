import { foldName } from '../../text/words.ts';
import { CODE_KINDS } from '../read/code-kinds.ts';
import { getKnownShapes } from '../read/known-shapes.ts';
import type { Reading, ReadObject } from '../read/reading.ts';
import type { LookAlike } from '../result.ts';

/** What is told of one text. */
const MAX_LOOKS = 3;

/** Characters that are looked through for what looks like a code by its form. */
const MAX_LENGTH = 20_000;

/** What the fields are called in which codes stand, folded. */
const CODE_FIELD =
  /^(?:(?:err(?:or)?|fault|reason|result|res|ret|return|resp(?:onse)?|status|reply|decline|fail(?:ure)?)?(?:code|cd|no|num)|errorname|errno|reason|rc)$/;

/** And those in which a code or a sentence stands. */
const ERROR_FIELD = /^(?:err(?:or)?|fault|failure|type)$/;

/** A code and not a sentence, an amount or an identifier. */
const CODE = /^(?=\S{2,48}$)(?:-?\d{2,9}|[A-Za-z][\w.:-]*)$/;

/** Words in such fields that say only how it went. */
const PLAIN = /^(?:ok|success|fail(?:ed|ure)?|error|true|false|null|none|undefined|unknown)$/i;

/** Tells which parts of a text look like a code and of what kind, where no catalog has them. */
export function getLooks({ objects, text }: Reading): LookAlike[] {
  const found = new Map<string, LookAlike>();
  const add = (look: LookAlike) => {
    if (found.size < MAX_LOOKS && !found.has(look.code)) found.set(look.code, look);
  };
  for (const object of objects) getOfShapes(object).forEach(add);
  const start = text.slice(0, MAX_LENGTH);
  for (const { what, pattern, problem } of CODE_KINDS) {
    const code = pattern.exec(start)?.[1];
    // A timeout is an exception too.
    const isKnown = code === undefined || found.has(code);
    if (!isKnown) add({ code, what, ...(problem !== undefined && { problem }) });
  }
  if (found.size === 0) for (const object of objects) getOfFields(object).forEach(add);
  return [...found.values()];
}

function getOfShapes(object: ReadObject): LookAlike[] {
  return getKnownShapes(object).flatMap(({ shape, fields }) => {
    const value = shape.code === undefined ? undefined : fields.get(shape.code);
    const code = value?.replace(/^.*#/, '') ?? '';
    const isCode = CODE.test(code) && !PLAIN.test(code);
    return isCode ? [{ code, what: shape.what, field: shape.code ?? '' }] : [];
  });
}

function getOfFields({ fields }: ReadObject): LookAlike[] {
  return fields
    .filter(({ name, value }) => mayBeCode(foldName(name), value.trim()))
    .map(({ name, value }) => ({
      code: value.trim(),
      what: 'a code, by the field in which it stands',
      field: name,
    }));
}

/** Of a field for sentences only what is written as a name is a code: `"error": "not_found"`. */
function mayBeCode(name: string, value: string): boolean {
  const isName = ERROR_FIELD.test(name) && /^[A-Za-z]+(?:_[A-Za-z\d]+)+$/.test(value);
  return isName || (CODE_FIELD.test(name) && isCode(value));
}

function isCode(value: string): boolean {
  return CODE.test(value) && !PLAIN.test(value) && /[\d_A-Z]/.test(value);
}
