import type { Known, LookupIndex } from '../index/lookup-index.ts';
import type { Evidence, UnlistedCode, VendorMention } from '../match/evidence.ts';
import type { Memory } from '../memory.ts';
import type { ReadNumber } from '../match/numbers.ts';
import type { PrintedLine } from '../match/printed-lines.ts';
import type { Reading, ReadStatus } from '../read/reading.ts';

/**
 * One way in which a code, or a vendor, is said. A file each, which also has `examples`: a form
 * without them is refused by the types of `EXAMPLES` in `forms.ts` and by a test.
 */
export interface Form<Piece extends Evidence | VendorMention = Evidence> {
  /** That of its file. */
  name: string;
  /** What it finds, in words: "a code in a field in which its vendor's codes stand". */
  description: string;
  /** Finds it everywhere in a text. */
  find: (setting: Setting) => Found<Piece>;
  /** What it needs of an index of which only parts are fetched. */
  want: (reading: Reading, known: Known) => Wants;
  /**
   * The reason in words, with backticks around names and values. A method, so that a list may hold
   * forms of several kinds of evidence: each is asked only for its own.
   */
  say(piece: Piece, index: LookupIndex): string;
}

/** In what is looked. */
export interface Setting {
  /** The HTTP statuses that it tells, in a form of their catalog or in the shape of a log. */
  statuses: readonly ReadStatus[];
  /** Its lines in forms of catalogs, but for those of statuses. */
  lines: readonly PrintedLine[];
  reading: Reading;
  index: LookupIndex;
  /** The vendors that the text names. */
  mentions: ReadonlyMap<string, VendorMention>;
  /** The text's numbers and code-like words, with the codes that they may be. */
  numbers: readonly ReadNumber[];
  /** What was found in the text before this piece of it. */
  memory: Memory;
}

export interface Found<Piece> {
  pieces: Piece[];
  /** What stands there as a code and is not listed. */
  unlisted?: UnlistedCode[];
}

/** What is asked of the index. What may be much is made as it is asked for: a limited number is. */
export interface Wants {
  /** Strings that may be codes. */
  codes?: Iterable<string>;
  /** Terms among the names: of vendors, domains, fields, shapes, anchors; see `index/files.ts`. */
  names?: Iterable<string>;
  /** Folded keys and path segments. */
  keys?: Iterable<string>;
  /**
   * Words, passage by passage, whose tables lead to codes: asked for only where nothing is found
   * without. `common` has the counts of the commonest words.
   */
  getPassages?: (common: ReadonlyMap<string, number>) => readonly (readonly string[])[];
}

/** Texts that say something in this way, with the `vendor/code` or the vendor that they say, and texts that do not. */
export interface FormExamples {
  true: readonly [SaidSo, ...SaidSo[]];
  false: readonly [string, ...string[]];
}

type SaidSo = readonly [text: string, id: string];
