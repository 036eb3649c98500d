import type { CodeData } from '../schemas/code.ts';
import type { Envelope } from '../schemas/envelope.ts';
import type { Note, ProblemName } from '../schemas/note.ts';
import type { Source } from '../schemas/source.ts';
import type { Section } from '../schemas/section.ts';
import type { System } from '../schemas/system.ts';
import type { Verdict } from './facets.ts';
import type { VendorData } from '../schemas/vendor.ts';

/** Everything the site knows, related; nothing changes it afterwards. */
export interface Catalog {
  /** By id; vendors by their product's name, then standards, the most usual first. */
  vendors: ReadonlyMap<string, Vendor>;
  /** Every code by its id, `<vendor>/<slug>`, in vendor order. */
  codes: ReadonlyMap<string, Code>;
  /** Every code string, by its slug under `/code/`. */
  numbers: ReadonlyMap<string, CodeNumber>;
  /** Codes by the HTTP status that they arrive with, in vendor order. */
  byStatus: ReadonlyMap<number, readonly Code[]>;
  /** Codes by the kind of problem that they are, in vendor order: kinds that occur, or once did. */
  byProblem: ReadonlyMap<ProblemName, readonly Code[]>;
}

export interface Vendor extends VendorData {
  id: string;
  /** Ids that it had before; their paths forward to its own. */
  formerIds?: readonly string[] | undefined;
  /** In the vendor's order. */
  codes: readonly Code[];
  /** What we say of whole sections, by their ids. */
  classNotes: ReadonlyMap<string, Note>;
}

export interface Code extends CodeData {
  /** `<vendor>/<slug>` */
  id: string;
  vendor: Vendor;
  /** Path segment below the vendor. */
  slug: string;
  /** Path segment below `/code/`. */
  numberSlug: string;
  /** The same of each of its numbers on a system that is not the code itself, by the number. */
  systemSlugs?: Readonly<Record<string, string>> | undefined;
  /** Position in the vendor's order, from 0. */
  position: number;
  /** Paths that its page had before, and the code strings then; they forward to it. */
  former?: readonly { path: string; code: string }[] | undefined;
  /** Whether it has no page of its own: ask `hasPage` of `paths.ts`. */
  isRow?: true | undefined;
  sectionData: Section | undefined;
  /** The document that says so. */
  sourceData: Source;
  /** The shape it arrives in, where one is known: of several the first. */
  envelope: Envelope | undefined;
  /** The other shapes in which it arrives: a standard's codes are in the answers of many programs. */
  otherEnvelopes: readonly Envelope[];
  /** What we say of it: of the code itself, or else of its section. */
  note: Note | undefined;
  /** What we say of it in single words where there is no note: ask `getFacets` of `facets.ts`. */
  facets?: Verdict | undefined;
  /** The id of that note. */
  noteId: string;
  /** The section whose note it is, where the code has none of its own. */
  noteSection: Section | undefined;
}

/** One code string and all who use it. */
export interface CodeNumber {
  code: string;
  slug: string;
  /** Vendors first, standards last. */
  codes: readonly Code[];
  /** What each of these codes has to do with the string. */
  uses: readonly NumberUse[];
}

/** A code that is called by a string, or has it as its number on some systems. */
export interface NumberUse {
  code: Code;
  /** Where it is its number; none where it is the code itself. */
  systems: readonly System[];
}

/**
 * The code that a string leads to without a choice: where nobody else uses it, and it is the code itself
 * and no number on some system, which the page of the code would not have as its title.
 */
export function getSoleCode({ uses }: Pick<CodeNumber, 'uses'>): Code | undefined {
  const [use] = uses;
  return uses.length === 1 && use?.systems.length === 0 ? use.code : undefined;
}

/** The id of a code, and of its note. */
export function getCodeId(vendor: string, slug: string): string {
  return `${vendor}/${slug}`;
}

/**
 * The vendor with an id.
 *
 * @throws {Error} if there is none
 */
export function getVendor({ vendors }: Catalog, id: string): Vendor {
  const vendor = vendors.get(id);
  if (!vendor) throw new Error(`There is no vendor ${id}.`);
  return vendor;
}

/**
 * The code with an id.
 *
 * @throws {Error} if there is none
 */
export function getCode({ codes }: Catalog, id: string): Code {
  const code = codes.get(id);
  if (!code) throw new Error(`There is no code ${id}.`);
  return code;
}

/** The codes before and after one in the vendor's order. */
export function getNeighbours({ vendor, position }: Code): {
  previous: Code | undefined;
  next: Code | undefined;
} {
  return { previous: vendor.codes[position - 1], next: vendor.codes[position + 1] };
}

/** How many of them a page and its data name: more would make these grow with the catalog. */
export const MAX_ELSEWHERE = 4;

/** The same code string at other vendors, or as a number of another code on some systems. */
export function getSameElsewhere(code: Code, { numbers }: Catalog): NumberUse[] {
  const uses = numbers.get(code.numberSlug)?.uses ?? [];
  return uses.filter((use) => use.code !== code);
}

/** The systems on which a number is that of a code. */
export function getSystems({ vendor, numbers = {} }: Code, number: string): System[] {
  return vendor.systems.filter(({ id }) => numbers[id] === number);
}

/**
 * The codes that a note names as worth reading beside its own, in its order; not the code itself, which
 * the note on its section may name.
 */
export function getRelated(code: Code, { codes }: Catalog): Code[] {
  const { note, vendor } = code;
  return (note?.related ?? []).flatMap((reference) => {
    const id = reference.includes('/') ? reference : getCodeId(vendor.id, reference);
    const other = codes.get(id);
    return other && other !== code ? [other] : [];
  });
}
