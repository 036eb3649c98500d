import type { DerivingRule } from '../../catalog/derive.ts';
import type { Verdict } from '../../catalog/facets.ts';
import type { PrintedForm as FormData } from '../../schemas/form.ts';
import type { Numbering } from '../../schemas/numbering.ts';
import type { Fallback } from '../../schemas/vendor.ts';

/** What a source says of a class of codes, and what we do: see `fallback` of `vendor.yaml`. */
export interface ClassWords extends Pick<Fallback, 'from' | 'to' | 'pattern' | 'section' | 'says'> {
  /** The sentence of our note on the section. */
  title?: string;
}

/** What the look-up knows of the catalog, as plain data. */
export interface LookupData {
  vendors: IndexedVendor[];
  codes: IndexedCode[];
  /** How catalogs print their codes outside of answers. */
  printers?: Printer[];
  /** How codes look that are not listed. */
  classes?: ClassPatterns[];
  /** Old paths of pages and those that they have now: `sye` → `hyper`, `hyper/9910` → `hyper/10`. */
  moves?: Record<string, string>;
}

/** A vendor, as far as a text can tell of it. */
export interface IndexedVendor {
  id: string;
  name: string;
  product: string;
  api: string;
  /** How many codes it has: of two vendors, the one with fewer uses each more often. */
  codes: number;
  /** A standard gives way to vendors where nothing else decides. */
  isStandard?: true;
  /** How often its bare codes are met beside those of other standards: 1 to 9. */
  usual?: number;
  /** Whether all its codes are names: a number beside its own name is one of a system. */
  isOfNames?: true;
  /** Systems on which its codes have numbers, in the order of the catalog. */
  systems?: { id: string; title: string }[];
  /** What people and texts call it. */
  names: string[];
  /** Single words of its names that few other vendors have: `sms`. */
  topics?: string[];
  /** Numbers that are versions of it where they stand right behind one of its names. */
  versions?: string[];
  /** Domains of its own; what is below one counts too. */
  hosts: string[];
  /** Where its codes stand in an answer, one for each JSON Pointer. */
  fields: CodeField[];
  fallback?: ClassWords[];
  /** Which writings of a number are one of its codes. */
  numbering?: Numbering;
  /** How numbers are made from its codes, or from those of another catalog. */
  derived?: DerivingRule[];
  /** Codes of other catalogs that stand beside its own, of one failure. */
  chains?: VendorChain[];
  /** The vendor's own fragments: `apiCode-{code}`. */
  anchors?: string[];
  /** What a text may hold that changes what it means. */
  hints?: Hint[];
}

/** See `chains` of `vendor.yaml`. */
export interface VendorChain {
  /** The id of the other catalog. */
  to: string;
  /** The codes of which it is true; absent of all. */
  codes?: string[];
  /** Whether the other code is the root. */
  root?: true;
  says: string;
}

/** How one catalog's codes that are not listed and belong to a class look: see `fallback`. */
export interface ClassPatterns {
  /** The catalog's id. */
  vendor: string;
  patterns: string[];
}

/** How the codes of one catalog are printed, and what is needed to find them in what is printed. */
export interface Printer extends Partial<Pick<ClassPatterns, 'patterns'>> {
  /** The catalog's id. */
  vendor: string;
  isStandard?: true;
  forms: PrintedForm[];
  numbering?: Numbering;
  derived?: DerivingRule[];
  /** Where a form has a hole for it: codes by their messages, folded as names are. */
  phrases?: Record<string, string>;
}

/** A form of `vendor.yaml`: a line of a program with holes for what differs. */
export interface PrintedForm extends Pick<
  FormData,
  'form' | 'by' | 'sections' | 'codes' | 'shared'
> {
  /** Its place among the forms of all catalogs. */
  at: number;
}

/** See the `hints` of `vendor.yaml`. */
export interface Hint {
  words?: string[];
  fields?: string[];
  values?: string[];
  says: string;
}

/** A field in which codes stand. */
export interface CodeField {
  /** Names from the outermost object to the field, `*` for any item: `['errors', '*', 'code']`. */
  path: string[];
  /** How many vendors have a field of this very name, beside the same values. */
  users: number;
  /** What stands beside the code where it is this vendor's: name → value. */
  where?: Record<string, string>;
  /** How the code stands in its value, where it is only a part of it: `{*}#{code}`. */
  value?: string;
  /** Whether the vendor's codes stand in each of several such fields, unless they have one of their own. */
  isOpen?: true;
  /** Whether it is a header, in which any of the vendor's codes stands. */
  isHeader?: true;
  /** Whether other products of the vendor answer in the same shape. */
  isShared?: true;
  /** Name of the field beside it that holds the message. */
  message?: string;
  /** All names that the documented answers have in the same object. */
  names: string[];
  /** Texts that stand beside a code in the documented answers: code → name → text. */
  samples?: Record<string, Record<string, string>>;
}

/** A code, as far as a text can tell of it, and what a link to it shows. */
export interface IndexedCode {
  /** The vendor's id. */
  vendor: string;
  code: string;
  /** Path segment below the vendor; absent where it is the code itself. */
  slug?: string;
  /** Whether it is a row of its vendor's page and has none of its own. */
  isRow?: true;
  key?: string;
  /** Whether its names are recognised only as they are written: their words tell nothing. */
  isAsWritten?: true;
  /** Whether each of its names tells the catalog by itself. */
  isDistinctive?: true;
  /** Other names of the same code. */
  otherKeys?: string[];
  /** What the API sends. */
  message?: string;
  placeholders?: string[];
  /** Other texts for the same code. */
  otherMessages?: { message: string; placeholders?: string[] }[];
  /** Its number on each system that has one: id of the system → number. */
  numbers?: Record<string, string>;
  /** What the document explains. */
  description?: string;
  /** Whether the description only names the page that says what the code is. */
  isReference?: true;
  /** Our one sentence on it: shown, and never compared with a text. */
  title?: string;
  http?: number;
  /** Whether it says that all went well. */
  isSuccess?: true;
  verdict?: Verdict;
  /** Index into the vendor's `fields`. */
  field?: number;
  /** The arithmetic by which it is made from another code, in words. */
  derived?: string;
  /** The id of its section, where a form of its catalog is of certain sections only. */
  section?: string;
}
