import type { GradeName } from '../grades.ts';
import type { IndexedCode, IndexedVendor, Printer } from '../index/data.ts';
import type { ReadObject } from '../read/reading.ts';
import type { TemplateValue } from '../result.ts';
import type { Numbered } from './systems.ts';

/** A reason to think that a text holds a certain code. */
export type Evidence =
  | AddressEvidence
  | PrintedEvidence
  | FieldEvidence
  | NumberEvidence
  | KeyEvidence
  | MessageEvidence
  | StatusEvidence;

interface Place {
  /** Name of the form in which it is said. */
  form: string;
  code: IndexedCode;
  /** What kind of ground it is, and its points with all that adds to them: see `grades.ts`. */
  grade: GradeName;
  points: number;
  /** Where in the text, from 1. */
  line: number;
  /** Where the text has a number that is made from the code's: the arithmetic, in words. */
  derived?: string;
  /** What competes: of the codes that one spot of the text may mean, the best are kept. */
  spot?: string;
}

/** The code stands in a field in which the vendor's codes stand. */
export interface FieldEvidence extends Place, FieldFit {
  kind: 'field';
  object: ReadObject;
}

/** How well a field of the text fits one of a vendor's. */
export interface FieldFit {
  /** Name of the field as the text has it. */
  name: string;
  /** Whether it is written as the vendor writes it, and stands where it stands there. */
  isExact: boolean;
  /** How many vendors have a field of this name. */
  vendors: number;
  /** Whether other products of the vendor answer in the same shape. */
  isShared: boolean;
  /** Names beside it that the vendor's answers have too. */
  siblings: string[];
  /** How many names beside it the vendor's answers do not have. */
  strangers: number;
  /** Whether a text beside it is the very one of a documented answer with this code. */
  isSample?: boolean;
}

/** The code's number, outside of any field that is known. */
export interface NumberEvidence extends Place {
  kind: 'number';
  /**
   * `alone`: hardly anything else is there. `named`: "error 12". `loose`: somewhere in a sentence.
   * `stray`: it may as well be an amount or a position.
   */
  how: 'alone' | 'named' | 'loose' | 'stray';
  /** Whether nobody else here has it, and somebody typed it. */
  isUnique?: boolean;
  /** Where it is not the code itself, but its number on some systems. */
  numbered?: Numbered;
}

/** Words of the code's message. */
export interface MessageEvidence extends Place {
  kind: 'message';
  /** `whole`: all of it. `part`: a run of words out of it. `words`: the text's words, in any order. */
  how: 'whole' | 'part' | 'words';
  /** How much of the message, or for `words` of the text, fits: 0 to 1. */
  share: number;
  /** How much the fitting words tell together. */
  weight: number;
  /** How much of the text around, by what it tells, they make up: 0 to 1. */
  coverage: number;
  /** Number of words that fit. */
  length: number;
  /** How many of them failures in general are not told with. */
  telling: number;
  /** Whether each of them is the very same. */
  isExact: boolean;
  /** Whether the message is there as it is printed, with its capitals and signs. */
  isPrinted: boolean;
  /** Words of the message that the text has other ones for: listed → found. */
  changes: { listed: string; found: string }[];
  values: TemplateValue[];
}

export interface KeyEvidence extends Place {
  kind: 'key';
  isWhole: boolean;
  /** Number of words that fit. */
  words: number;
  /** The name as the catalog has it, where it is told only as it is written. */
  name?: string;
}

/** An address of the code's own. */
export interface AddressEvidence extends Place {
  kind: 'link';
}

/** The line is as a program of the code's catalog prints it. */
export interface PrintedEvidence extends Place {
  kind: 'printed';
  /** The program, language or library that prints it so. */
  by: string;
  /** The form: `curl: ({code}) {message}`. */
  pattern: string;
  /** Where it begins and ends in its line. */
  span: readonly [start: number, end: number];
  /** Where the number is the code's on some systems only. */
  numbered?: Numbered;
}

/** An HTTP status that stands there as a status. */
export interface StatusEvidence extends Place {
  kind: 'status';
}

/** A code that a field or a name gives to a vendor that does not list it. */
export interface UnlistedCode {
  code: string;
  vendor: IndexedVendor | undefined;
  /** The catalog in whose form it stands, where nothing else of that may be there yet. */
  printer?: Printer;
  line: number;
  spot: string;
  /** Whether an address or a status line tells whose it is. */
  isTold?: true;
  /** How the field fits, where one tells the vendor or shares in telling it. */
  fit?: FieldFit;
}

/** A vendor that the text names; `topic` is a word out of its names only: "sms", "ocr". */
export interface VendorMention {
  form: string;
  vendor: IndexedVendor;
  /** As the text has it. */
  text: string;
  how: 'name' | 'misspelt' | 'host' | 'topic';
  /** Whether it names the product itself and not only the company. */
  isProduct: boolean;
  /** The lines on which it is named. */
  lines: number[];
}

/** A vendor that a line names. */
export type NamedVendor = Pick<VendorMention, 'vendor' | 'text' | 'how'>;

/** Lines of which a form says all that they tell: for each, where the codes stand that it says. */
export type ExplainedLines = ReadonlyMap<number, ReadonlySet<string>>;

/** Everything that speaks for anything. */
export interface Match {
  evidence: Evidence[];
  unlisted: UnlistedCode[];
  mentions: ReadonlyMap<string, VendorMention>;
  /** The lines of which forms say all that they tell. */
  explained: ExplainedLines;
}
