import type { Verdict } from '../catalog/facets.ts';
import type { ClassWords } from './index/data.ts';

/** What the look-up says of a text. All of it is plain data: it crosses from a worker to the page. */
export interface LookupResult {
  /** The codes that the text holds, best first; none where nothing is known of it. */
  answers: LookupAnswer[];
  /** What stands in the text as a code and is in no catalog, or not in that of its vendor. */
  unknown: UnknownCode[];
  /** What looks like a code of a kind that is in no catalog, where no answer is sure. */
  looks: LookAlike[];
  /** What else there is to say of the text, in sentences: a gateway's fault, a message that fits another code. */
  remarks: string[];
  /** Where nothing is known: what was read, in short phrases ("JSON with the fields code, text"). */
  read: string[];
  /** Codes that begin with what was typed: suggestions, never answers. */
  completions: CodeReference[];
}

/** One code that the text holds. */
export interface LookupAnswer extends CodeReference {
  /** How well it fits; comparable within one result only. */
  score: number;
  confidence: Confidence;
  /** Why, in phrases for people, strongest first: "`ResponseCode` is Hyper's field". */
  reasons: string[];
  /** What in the text is odd about it, in sentences: "The message differs from the listed one." */
  doubts: string[];
  /** The values that the text has in the places of the message's placeholders, in order. */
  values: TemplateValue[];
  /** Our sentence on the code: the cause or the cure. */
  title?: string;
  /** Whether it failed, whether a retry can help, who must act. */
  verdict?: Verdict;
  /** Whether it says that all went well. */
  isSuccess?: true;
  /** Other answers of the same failure: one is the root cause and explains the other. */
  chain?: ChainLink[];
  /** How often the text holds it. */
  count: number;
  /** The lines on which it is held first and last, from 1. */
  firstLine: number;
  lastLine: number;
}

/** `certain`: vendor and code are both told by the text. `likely`: one is told, the other follows. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** A code of the catalog, with what a link to it shows. */
export interface CodeReference {
  /** The vendor's id. */
  vendor: string;
  code: string;
  /** Path segment below the vendor. */
  slug: string;
  /** Whether it is a row of its vendor's page and has none of its own. */
  isRow?: true;
  /** The vendor's product: `Hyper`. */
  product: string;
  /** The code in one line of the vendor's words. */
  summary: string;
}

/** Another answer that belongs to one. */
export interface ChainLink {
  /** The vendor's id, its product, and the code. */
  vendor: string;
  product: string;
  code: string;
  /** Whether that one is the root cause. */
  isRoot: boolean;
  /** How one follows from the other, in sentences. */
  says: string;
}

/** The value of a placeholder: `[Address]` → `a@b`. */
export interface TemplateValue {
  /** What the vendor writes there, without brackets: `Address`. */
  name: string;
  value: string;
}

/** Whose a code is that is not listed. */
export interface VendorReference {
  id: string;
  product: string;
  name: string;
  /** A standard's words are those of its document. */
  isStandard?: true;
}

/** A class of codes, and whose it is. */
export interface UnknownClass extends ClassWords {
  vendor: VendorReference;
}

/** A code that is not listed. */
export interface UnknownCode {
  code: string;
  /** Whose it is, where the text tells. */
  vendor?: VendorReference;
  /** What a source of the vendor says of the class that it falls into, and we do. */
  fallback?: ClassWords;
  /** Where the text does not tell whose it is: the classes of catalogs that it would fall into. */
  classes?: UnknownClass[];
  /** Codes of the same vendor that are like it, best first. */
  nearest: CodeReference[];
  /** Codes of other vendors that are written so, or stand beside it in the text. */
  elsewhere: CodeReference[];
  /** How often the text holds it. */
  count: number;
  firstLine: number;
  lastLine: number;
}

/** A part of the text that looks like a code, whosever it is. */
export interface LookAlike {
  code: string;
  /** In words that follow "looks like": "an operating system's error name". */
  what: string;
  /** The field in which it stands. */
  field?: string;
  /** The kind of problem, a gRPC status name, where the form tells that. */
  problem?: string;
}
