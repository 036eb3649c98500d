import { findTag } from '../../src/catalog/rules/clean-texts.ts';
import { findForeignMarks } from '../../src/catalog/rules/foreign-marks.ts';
import { isNoCode } from '../../src/catalog/rules/single-codes.ts';
import { describeUntelling } from '../../src/catalog/rules/telling-names.ts';
import { hasForbidden } from '../../src/catalog/read/characters.ts';
import { checkInlineMarkdown, checkMarkdown } from '../../src/catalog/read/markdown-check.ts';
import type { VendorFolder } from '../../src/catalog/reading.ts';
import type { CodeData } from '../../src/schemas/code.ts';
import { text } from '../../src/schemas/text.ts';
import { makeCode, makeEnvelope, makeSource, makeVendorData } from '../support/make-catalog.ts';
import { makeNotes } from '../support/synthetic/notes.ts';
import { makeProfile } from '../support/synthetic/profile.ts';
import { makeRandom } from '../support/synthetic/random.ts';

/** The text that stands where a string may not, and everywhere in the catalog to compare with. */
export const HARMLESS = 'plain words';

/** Characters that a name of ours may have; a longer one is a string that attacks nothing else. */
const MAX_NAME = 300;

/** In how many ways a string may stand in a catalog. */
export interface Uses {
  /** As the vendor's message. */
  message: boolean;
  /** As a name, a title, a code: in one line. */
  line: boolean;
  /** As one line of our Markdown, and as several of the vendor's. */
  markdownLine: boolean;
  markdown: boolean;
}

/** Tells where the checks of the content let a string stand. */
export function getUses(attack: string): Uses {
  const isText = text.safeParse(attack).success && !hasForbidden(attack);
  const isPlain = isText && findForeignMarks(attack).length === 0;
  const isLine = isPlain && !isOdd(attack) && !attack.includes('\n') && attack.length <= MAX_NAME;
  return {
    message: isText,
    line: isLine,
    markdownLine: isLine && checkInlineMarkdown(attack).length === 0,
    markdown: isPlain && checkMarkdown(attack).length === 0,
  };
}

/** Whether the checks refuse it as a name, or as a code. */
function isOdd(attack: string): boolean {
  return findTag(attack) !== undefined || isNoCode(attack) || MISTYPED.test(attack);
}

/** Digits and signs of other keyboards, which are no code. */
const MISTYPED = /^[−–—‐‑﹣－'](?=\d)|[０-９]/;

/** The id of the vendor whose texts are the string at a position. */
export function getAttackedId(position: number): string {
  return `attacked-${position}`;
}

/** Makes a vendor that says a string wherever a catalog has a text. */
export function makeAttacked(attack: string, position: number): VendorFolder {
  const uses = getUses(attack);
  const line = uses.line ? attack : HARMLESS;
  const ownLine = uses.markdownLine ? attack : HARMLESS;
  const own = uses.markdown ? attack : HARMLESS;
  const pointer = `/${line.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const codes: CodeData[] = [
    makeCode({
      message: uses.message ? attack : HARMLESS,
      description: own,
      key: line,
      section: 'all',
    }),
    ...(uses.line && attack !== '1' ? [makeCode({ code: attack, message: HARMLESS })] : []),
  ];
  const index = { index: position, seed: 12 };
  const notes = makeNotes(makeProfile(index), codes, makeRandom(position));
  const [slug = '1', note] = [...notes][0] ?? [];
  if (note) {
    const change = { says: ownLine, was: line, evidence: [{ title: line }] };
    notes.set(slug, {
      ...note,
      history: [{ ...change, strength: 'vendor' }],
      // A heading has a meaning in a note, code has to be closed, and dots are no text: all are checked.
      body: `${note.body}\n\n${/^\s*(?:#|```|~~~)|^(?:[\s.…_-]|&nbsp;)*$|^x{3,8}$/.test(own) ? HARMLESS : own}`,
    });
  }
  return {
    id: getAttackedId(position),
    vendor: makeVendor({ line, ownLine, own, pointer }),
    codes,
    notes,
    facets: new Map(),
  };
}

interface Texts {
  line: string;
  ownLine: string;
  own: string;
  pointer: string;
}

function makeVendor({ line, ownLine, own, pointer }: Texts) {
  const field = pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
  return makeVendorData({
    name: line,
    product: line,
    api: line,
    summary: line,
    // What tells no vendor is refused as an alias.
    aliases: describeUntelling(line.normalize('NFKC').toLowerCase().trim()) ? [] : [line],
    sources: [makeSource({ title: line, edition: line, note: line })],
    sections: [{ id: 'all', title: line, heading: line }],
    envelopes: [
      makeEnvelope({
        title: line,
        code: pointer,
        type: 'string',
        message: undefined,
        example: JSON.stringify({ [field]: '1' }),
        tell: ownLine,
        note: ownLine,
      }),
    ],
    // The text itself is the code of a failure.
    success: { pointer, equals: [`ok ${line}`], note: own },
    fallback: [{ from: '100', to: '199', says: line }],
    hints: [{ words: [line], says: line }],
  });
}
