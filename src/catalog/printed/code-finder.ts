import { addToList } from '../../text/groups.ts';
import { foldName } from '../../text/words.ts';
import type { CodeData } from '../../schemas/code.ts';
import type { PrintedForm } from '../../schemas/form.ts';
import type { Numbering } from '../../schemas/numbering.ts';
import { getMessageTemplates } from './message-parts.ts';
import { getCanonical } from './numbering.ts';
import type { FormMatch } from './printed-form.ts';

/** What is asked of a code to find it in a line. */
export type NamedCode = Pick<
  CodeData,
  'code' | 'key' | 'otherKeys' | 'numbers' | 'section' | 'message' | 'otherMessages'
>;

/** Finds the codes of one catalog by what stands in the holes of its forms. */
export interface CodeFinder<Code extends NamedCode> {
  /** The codes that a match says: by code, name, phrase, or number on any system. None for a mere message. */
  find: (match: FormMatch, form: Pick<PrintedForm, 'codes' | 'sections'>) => readonly Code[];
}

/** Makes the finder of a catalog's codes. */
export function makeCodeFinder<Code extends NamedCode>(
  codes: readonly Code[],
  numbering: Numbering | undefined,
): CodeFinder<Code> {
  const byCode = new Map<string, Code[]>();
  const byKey = new Map<string, Code[]>();
  const byNumber = new Map<string, Code[]>();
  const byPhrase = new Map<string, Code[]>();
  for (const code of codes) {
    addToList(byCode, getCanonical(code.code, numbering), code);
    for (const name of getNames(code)) addToList(byKey, name, code);
    for (const number of new Set(Object.values(code.numbers ?? {})))
      addToList(byNumber, getCanonical(number, numbering), code);
    for (const phrase of getPhrases(code)) addToList(byPhrase, phrase, code);
  }
  const look = ({ code, key, number, phrase }: FormMatch): readonly Code[] => {
    const lists = [
      code === undefined ? undefined : (byCode.get(getCanonical(code, numbering)) ?? []),
      key === undefined ? undefined : (byKey.get(key) ?? []),
      number === undefined ? undefined : (byNumber.get(getCanonical(number, numbering)) ?? []),
      phrase === undefined ? undefined : (byPhrase.get(foldName(phrase)) ?? []),
    ].filter((list) => list !== undefined);
    // What stands there of one code, says one code: each hole must agree.
    const [first = [], ...others] = lists;
    return first.filter((one) => others.every((list) => list.includes(one)));
  };
  return { find: (match, form) => look(match).filter((code) => isPrintedSo(code, form)) };
}

/** All names of a code, the code itself included. */
export function getNames({ code, key, otherKeys = [] }: NamedCode): string[] {
  const others = otherKeys.map((other) => other.key);
  return [...new Set([code, ...(key === undefined ? [] : [key]), ...others])];
}

/** The messages of a code as they are compared with a name made of one: of `Not Found`, `notfound`. */
export function getPhrases(code: Pick<CodeData, 'message' | 'otherMessages'>): Set<string> {
  return new Set(getMessageTemplates(code).map(({ message }) => foldName(message)));
}

/** Whether a form is one of a code: by its codes, or else its sections, or else of all. */
export function isPrintedSo(
  { code, section }: Pick<NamedCode, 'code' | 'section'>,
  { codes, sections }: Pick<PrintedForm, 'codes' | 'sections'>,
): boolean {
  if (codes) return codes.includes(code);
  return sections ? section !== undefined && sections.includes(section) : true;
}
