import { addToSet } from '../../text/groups.ts';
import { getWords } from '../../text/words.ts';
import type { VendorMention } from './evidence.ts';
import { CODE_NAME, FILLER } from '../words/lead-words.ts';

/** In longer texts, in characters, a number needs a name, a sign or a field to be a code. */
export const MAX_LOOSE = 3000;

/** What stands around the numbers of a text. */
export interface Surroundings {
  /** Whether nothing else is there but names of vendors and words without meaning. */
  isBare: boolean;
  /** Whether it is one line of words with one number in it. */
  isSentence: boolean;
  /** Vendors by the words of the names by which the text names them. */
  owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Versions by the words of the names behind which they stand. */
  versions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether a value is the actual one of "expected 8 to equal 0". */
  isActual: (value: string) => boolean;
  /** Words of the names of the vendors that the text names. */
  names: ReadonlySet<string>;
}

/** Looks at what stands around the numbers of a text. */
export function getSurroundings(
  text: string,
  mentions: ReadonlyMap<string, VendorMention>,
): Surroundings {
  const owners = new Map<string, Set<string>>();
  const names = new Set<string>();
  const versions = new Map<string, Set<string>>();
  for (const { vendor, text: name, how } of mentions.values()) {
    for (const word of vendor.names.flatMap(getWords)) names.add(word);
    if (how === 'topic') continue;
    for (const word of getWords(name)) {
      names.add(word);
      addToSet(owners, word, vendor.id);
      for (const version of vendor.versions ?? []) addToSet(versions, word, version);
    }
  }
  const isActual = (value: string) =>
    text.length < MAX_LOOSE &&
    ['', '"', "'"].some((quote) => text.includes(`expected ${quote}${value}${quote} to `));
  if (text.length > 400)
    return { isBare: false, isSentence: false, names, owners, versions, isActual };
  const words = getWords(text);
  const others = words.filter(
    (word) =>
      !names.has(word) && !FILLER.test(word) && !CODE_NAME.test(word) && !/^\d+$/.test(word),
  );
  const numbers = text.match(/(?<![\p{L}\p{N}])-?\d+/gu) ?? [];
  // Several numbers are several codes if words, commas or lines stand between them; else they are one.
  const isFew = numbers.length < 2 || (numbers.length < 50 && !/\d[ \t.:-]+\d/.test(text));
  return {
    isBare: others.length === 0 && isFew && !/[{<=]/.test(text),
    isSentence: numbers.length < 2 && !text.trim().includes('\n'),
    names,
    owners,
    versions,
    isActual,
  };
}
