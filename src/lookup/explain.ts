import { getPieces, isShort, makeCases } from './answer/case.ts';
import type { Case } from './answer/case.ts';
import { findChains } from './answer/chains.ts';
import { makeMentionReason, makeReason } from './answer/reasons.ts';
import { makeReference } from './answer/reference.ts';
import { selectCases } from './answer/select.ts';
import { GRADES } from './grades.ts';
import type { GradeName, Tells } from './grades.ts';
import type { LookupIndex } from './index/lookup-index.ts';
import type { IndexSource } from './index/source.ts';
import { tracePiece, traceReading } from './look-up.ts';
import type { Trace } from './look-up.ts';
import { readAllStatuses } from './match/statuses.ts';
import { splitText } from './pieces.ts';
import { readText } from './read/read.ts';
import type { CodeReference, Confidence } from './result.ts';

/** Why a look-up says what it says. All of it is plain data. */
export interface Explanation {
  /** What was read, in the order of the text's parts. */
  read: ReadPart[];
  /** The codes that are answers, in their order. */
  found: ExplainedAnswer[];
  /** The codes for which something spoke and that are no answers, most points first. */
  leftOut: LeftOut[];
  /** Characters at the end of a long text that are not explained. */
  rest: number;
}

export interface ReadPart {
  kind: 'field' | 'status' | 'value' | 'vendor' | 'address';
  /** In words, with backticks around names and values: "`code` is `3`". */
  says: string;
  /** From 1. */
  line: number;
}

export interface Explained extends CodeReference {
  /** Points of all pieces together. */
  points: number;
  pieces: Piece[];
}

export interface ExplainedAnswer extends Explained {
  confidence: Confidence;
  doubts: string[];
}

export interface LeftOut extends Explained {
  /** Name of the rule that left it out, and what the rule says: "too little speaks for it". */
  rule: string;
  because: string;
}

/** One thing that speaks for a code. */
export interface Piece {
  /** In which way the code is said. */
  form: string;
  /** Its row in the table of grades, and what that tells. */
  grade: string;
  tells: Tells;
  points: number;
  /** The reason in words. */
  says: string;
  /** From 1; 0 where the whole of a text says it. */
  line: number;
}

/** Parts of one kind, and codes left out, of which as much is told. */
const MAX = 40;

/** Explains the look-up of a text, of a long one that of its first piece. */
export function explain(text: string, index: LookupIndex): Explanation {
  const piece = getFirst(text);
  return makeExplanation(traceReading(readText(piece), index), text.length - piece.length);
}

/**
 * The same with an index of which only the parts are fetched that the text asks for.
 *
 * @throws what the source throws
 */
export async function explainFrom(text: string, source: IndexSource): Promise<Explanation> {
  const piece = getFirst(text);
  return makeExplanation(await tracePiece(piece, source, { text }), text.length - piece.length);
}

function getFirst(text: string): string {
  for (const piece of splitText(text)) return piece.text;
  return text;
}

function makeExplanation(trace: Trace, rest: number): Explanation {
  const { reading, match, index, result } = trace;
  const leftOut: LeftOut[] = [];
  const cases = makeCases(match, isShort(reading));
  const kept = selectCases(cases, match, {
    chains: findChains(cases, reading, index),
    onDrop: ({ entry, rule }) => {
      leftOut.push({ ...makeOne(entry, index), rule: rule.name, because: rule.description });
    },
  });
  const byId = new Map(kept.map((entry) => [getId(entry.code), entry]));
  const found = result.answers.flatMap(({ confidence, doubts, ...answer }) => {
    const entry = byId.get(getId(answer));
    return entry ? [{ ...makeOne(entry, index), confidence, doubts }] : [];
  });
  return {
    read: describeParts(trace),
    found,
    leftOut: leftOut.sort((a, b) => b.points - a.points).slice(0, MAX),
    rest,
  };
}

function getId({ vendor, code }: Pick<CodeReference, 'vendor' | 'code'>): string {
  return `${vendor} ${code}`;
}

function makeOne(entry: Case, index: LookupIndex): Explained {
  const pieces = getPieces(entry).map((item): Piece => {
    const { form, grade, points, line } = item;
    return {
      ...makeGrade(form, grade),
      points: Math.round(points),
      says: makeReason(item, index),
      line,
    };
  });
  return {
    ...makeReference(entry.code, index),
    points: Math.round(entry.points),
    pieces: [...pieces, ...makeMention(entry, index)],
  };
}

function makeGrade(form: string, grade: GradeName) {
  return { form, grade, tells: GRADES[grade].tells };
}

function makeMention({ mention }: Case, index: LookupIndex): Piece[] {
  if (!mention) return [];
  const { form, how, lines } = mention;
  const says = makeMentionReason(mention, index);
  return [{ ...makeGrade(form, how), points: GRADES[how].points, says, line: lines[0] ?? 0 }];
}

function describeParts({ reading, match: { mentions }, index }: Trace): ReadPart[] {
  const { objects, spots, links } = reading;
  const statuses = readAllStatuses(reading, index);
  const all: ReadPart[][] = [
    objects
      .flatMap(({ fields }) => fields)
      .map(({ name, value, line }) => ({
        kind: 'field',
        says: `\`${name}\` is \`${value}\``,
        line,
      })),
    statuses.map(({ status, line }) => ({
      kind: 'status',
      says: `HTTP status \`${status}\``,
      line,
    })),
    spots
      .filter(({ type }) => type !== 'noise')
      .map(({ value, lead: [before], line }) => ({
        kind: 'value',
        says: before === undefined ? `\`${value}\`` : `\`${value}\` behind “${before}”`,
        line,
      })),
    [...mentions.values()].map((mention) => ({
      kind: 'vendor',
      says: makeMentionReason(mention, index),
      line: mention.lines[0] ?? 1,
    })),
    links
      .filter(({ host }) => host !== '')
      .map(({ host, line }) => ({ kind: 'address', says: `an address on \`${host}\``, line })),
  ];
  return all.flatMap((parts) => parts.slice(0, MAX)).sort((a, b) => a.line - b.line);
}
