/*
 * What a piece of evidence is worth: the only table of such figures. Steps of five; only their order
 * and sums matter. `tells` says what a piece speaks for, and `alone` how sure an answer may be for
 * which nothing else speaks.
 */

import type { Confidence } from './result.ts';

/** Of what a piece of evidence is a ground. */
export type Tells = 'vendor' | 'code' | 'both' | 'neither';

/** What a piece is beside others: of those that place a code only the best counts, of words too. */
export type Part = 'place' | 'words' | 'apart';

/** As what a piece joins with another one to two grounds. */
export type Ground =
  | 'place'
  | 'sharedPlace'
  | 'knownWords'
  | 'stockWords'
  | 'mostWords'
  | 'someWords'
  | 'status'
  | 'form';

export interface Grade {
  points: number;
  tells: Tells;
  alone: Confidence;
  part: Part;
  ground?: Ground;
}

export const GRADES = {
  /** The address of a code's page, or the vendor's own anchor. */
  link: { points: 100, tells: 'both', alone: 'certain', part: 'place' },
  /** A code in a form in which only programs of its catalog print. */
  ownForm: { points: 60, tells: 'both', alone: 'certain', part: 'place', ground: 'place' },
  /** A code in a form in which others print too. */
  sharedForm: { points: 40, tells: 'code', alone: 'likely', part: 'place', ground: 'sharedPlace' },
  /** A code in a form that has no word of its own. */
  bareForm: { points: 25, tells: 'code', alone: 'possible', part: 'place', ground: 'sharedPlace' },
  /** A form without a code, around a message of the catalog. */
  formOfMessage: { points: 15, tells: 'vendor', alone: 'possible', part: 'apart', ground: 'form' },
  /** An HTTP status that stands there as a status. */
  status: { points: 30, tells: 'both', alone: 'likely', part: 'apart', ground: 'status' },

  /** A field that only this vendor has, with names beside it that its answers have. */
  ownAnswer: { points: 50, tells: 'vendor', alone: 'likely', part: 'place', ground: 'place' },
  /** The same where other names stand beside it, or where everybody may call a field so. */
  ownField: { points: 50, tells: 'neither', alone: 'possible', part: 'place', ground: 'place' },
  /** A field of several vendors, or of several products of one, where it stands there. */
  sharedField: { points: 25, tells: 'neither', alone: 'possible', part: 'place', ground: 'place' },
  /** The same with all the names beside it that the vendor's answers have, and some that few others do. */
  shapedField: { points: 35, tells: 'code', alone: 'likely', part: 'place', ground: 'place' },
  /** A field that only this vendor has, written otherwise or elsewhere in the answer. */
  ownFieldElsewhere: {
    points: 30,
    tells: 'neither',
    alone: 'possible',
    part: 'place',
    ground: 'place',
  },
  sharedFieldElsewhere: {
    points: 20,
    tells: 'neither',
    alone: 'possible',
    part: 'place',
    ground: 'place',
  },

  /** A number with nothing beside it, or behind a word for codes. */
  loneNumber: { points: 30, tells: 'code', alone: 'possible', part: 'place', ground: 'place' },
  namedNumber: { points: 15, tells: 'code', alone: 'possible', part: 'place', ground: 'place' },
  /** A number that is a code's on some systems, of a catalog that has numbers for codes too. */
  systemNumber: { points: 20, tells: 'neither', alone: 'possible', part: 'place' },
  looseNumber: { points: 5, tells: 'neither', alone: 'possible', part: 'place' },
  strayNumber: { points: 0, tells: 'neither', alone: 'possible', part: 'place' },

  /** A key of words that failures in general are not told with. */
  tellingKey: { points: 30, tells: 'both', alone: 'certain', part: 'words' },
  wholeKey: { points: 30, tells: 'code', alone: 'likely', part: 'words', ground: 'place' },
  /** A key of two words that anybody may use: `INVALID_PARAMETER`. */
  stockKey: { points: 30, tells: 'neither', alone: 'possible', part: 'words' },
  /** A name that tells its catalog, just as it is written there. */
  distinctiveKey: { points: 60, tells: 'both', alone: 'certain', part: 'words', ground: 'place' },
  /** Any other name as it is written, beside something else of its catalog. */
  writtenKey: { points: 10, tells: 'code', alone: 'possible', part: 'words', ground: 'knownWords' },
  /** The same of several words joined to one, in a short line. */
  typedKey: { points: 20, tells: 'code', alone: 'possible', part: 'words', ground: 'knownWords' },
  /** A name that is a plain word and all the text, is in another case, or is one that nobody declared. */
  plainName: { points: 20, tells: 'neither', alone: 'possible', part: 'words' },
  partOfKey: { points: 20, tells: 'neither', alone: 'likely', part: 'words' },

  /** A whole message of words that failures in general are not told with. */
  tellingMessage: {
    points: 0,
    tells: 'both',
    alone: 'certain',
    part: 'words',
    ground: 'knownWords',
  },
  /** The same, with few such words, or not quite the same. */
  knownMessage: { points: 0, tells: 'code', alone: 'likely', part: 'words', ground: 'knownWords' },
  /** The same with one such word: it tells something only beside something else. */
  plainMessage: {
    points: 0,
    tells: 'code',
    alone: 'possible',
    part: 'words',
    ground: 'knownWords',
  },
  /** A whole message of words that anybody's failures are told with. */
  stockMessage: {
    points: 0,
    tells: 'neither',
    alone: 'possible',
    part: 'words',
    ground: 'stockWords',
  },
  /** The most of a message, beside a code: the rest was cut off. */
  mostOfMessage: {
    points: 0,
    tells: 'neither',
    alone: 'likely',
    part: 'words',
    ground: 'mostWords',
  },
  tellingPart: { points: 0, tells: 'neither', alone: 'likely', part: 'words', ground: 'someWords' },
  looseWords: { points: 0, tells: 'neither', alone: 'possible', part: 'words' },

  /** The vendor's name, its domain, its name with a slip, a word out of its name. */
  name: { points: 30, tells: 'vendor', alone: 'possible', part: 'apart' },
  host: { points: 25, tells: 'vendor', alone: 'possible', part: 'apart' },
  misspelt: { points: 20, tells: 'neither', alone: 'possible', part: 'apart' },
  topic: { points: 15, tells: 'neither', alone: 'possible', part: 'apart' },
} as const satisfies Record<string, Grade>;

export type GradeName = keyof typeof GRADES;

/** What is added to the points of a piece, or taken off. */
export const EXTRA = {
  /** Each name beside a field that the vendor's answers have, up to `siblings`. */
  sibling: 5,
  siblings: 3,
  /** The text beside a code is that of a documented answer. */
  sample: 5,
  /** A code of `LENGTH.long` characters: hardly there by chance. */
  longCode: 15,
  /** Only this vendor has the code, and somebody typed it. */
  unique: 5,
  /** Each word of a key, up to as many. */
  keyWord: 10,
  keyWords: 3,
  /** For each system that comes before the first one on which a number is the code's, up to `systems`. */
  laterSystem: -1,
  systems: 9,
  /** As many systems is a number behind that has no sign in the text, and one in the catalog. */
  otherSign: 4,
  /** A code that says that all went well: nobody asks after that. */
  success: -20,
  /** Words of the message are where a number or field is. */
  agreement: 10,
} as const;

/** How the points of a message come about: from its share, its weight and what is around it. */
export const MESSAGE = {
  exact: 5,
  whole: { base: 10, telling: 25, coverage: 10 },
  part: { base: 5, telling: 20, coverage: 20 },
  words: { base: 5, telling: 30 },
  /** Weight of words at which a message, and words in any order, tell all that they can. */
  fullWeight: 1.8,
  fullWeightOfWords: 1.4,
} as const;

/** Where points decide. */
export const BOUNDS = {
  /** What has fewer is no answer. */
  answer: 20,
  /** Of several meanings of one spot, what is this much below the best is none. */
  lead: 10,
  /** What is nearer than this is a rival. */
  rival: 10,
  /** Of messages on one line: what a name, and a number beside it, add to them. */
  namedMessage: 10,
  numberedMessage: 10,
  /** A message that has less than this share of the best on its line is not meant. */
  nearBest: 0.8,
} as const;

/** How much of a message is the most of it. */
export const MOST = 0.5;

/** From how many words that are not everybody's a message or key tells something alone. */
export const TELLING = {
  /** Whose it is and which code, if nobody else here says so. */
  certain: 3,
  /** Which code, where something else tells whose. */
  likely: 2,
  /** Words that a message of the first kind has at least. */
  length: 5,
} as const;

/** How alike two words are, where they are not the same: from 0 to 1. */
export const LIKENESS = {
  /** One is the other with up to three letters more, or with more. */
  ending: 0.9,
  longEnding: 0.7,
  /** They have the stem in common: "expired", "expiry". */
  stem: 0.6,
  /** One slip of the finger; two. */
  slip: 0.8,
  slips: 0.7,
  /** A slip in a word of four letters, which says enough only beside other words. */
  shortSlip: 0.7,
  /** The last word of a text may be cut off, or be still being typed. */
  beginning: 0.9,
  /** One is only used for the other. */
  synonym: 0.85,
} as const;

/** What words weigh, beside what they tell: see `LookupIndex.getWeight`. */
export const WORD = {
  /** Every word has as much besides. */
  base: 0.05,
  /** Shares that are left of a stop word's weight, and of that of a word that any failure is told with. */
  stop: 0.3,
  weak: 0.4,
} as const;

/** When the words of a text are a message, or a run out of one. Shares are from 0 to 1. */
export const PHRASE = {
  /** The whole: share of its words. */
  whole: 0.84,
  /** Its words belong together if they make up this much of the text around, or tell this much. */
  ownCoverage: 0.65,
  ownWeight: 1.5,
  /** A message of fewer words stands by itself, or is anybody's. */
  short: 3,
  /** A part: coverage or weight that suffices. */
  partCoverage: 0.75,
  partWeight: 3.5,
  /** Less coverage suffices where the part weighs as much, or less and is as much of the message. */
  lessCoverage: 0.45,
  muchWeight: 2.2,
  muchShare: 0.65,
  /** Words after each other, and their share of the message's words. */
  run: 3,
  runShare: 0.25,
  /** Of fewer words after each other, all that fit must be this share. */
  denseShare: 0.6,
  /** As many words for each that fits, where no value stands between them. */
  looseness: 1.6,
  /** A part that covers less of a typed text goes behind words that cover more. */
  typedCoverage: 0.6,
} as const;

/** How much of what somebody typed, by weight, must be in a code's texts. */
export const TYPED_WORDS = {
  share: 0.62,
  /** The same where the text names the vendor. */
  namedShare: 0.42,
  /** The same where it has a number, which is not in the texts. */
  numberedShare: 0.93,
} as const;

/** How long a code is that is hardly there by chance. */
export const LENGTH = {
  long: 5,
  /** The same of a standard's outside of its fields, with which many other numbers are mixed up. */
  rare: 7,
  /** Of which nobody else here has a code, if somebody typed it. */
  unique: 3,
} as const;

/** What a message tells beside those bounds. */
export const CLEAR = {
  /** The share of a message that is hardly another one. */
  share: 0.93,
  /** Other words that weigh less are other wordings, not other meanings. */
  change: 0.55,
  /** Points by which a whole message may be ahead of another one and is not better. */
  lead: 2,
} as const;
