import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';
import type { Confidence, LookupResult } from '../../src/lookup/result.ts';

/** A text that somebody may bring, and what is right of it. */
export interface Query {
  /** What it is an example of. */
  kind: string;
  text: string;
  /** Any of these, as `vendor/code`, may be the first answer. */
  first?: string[];
  /** All of these must be among the answers. */
  all?: string[];
  /** Nothing may be claimed. */
  none?: true;
  /** Only these may be more than possible. */
  firm?: string[];
  /** What the first answer must be at least. */
  atLeast?: Confidence;
  /** What must be named as that which looks like a code. */
  looksLike?: string;
  /** Right only where no other catalog has the words or the code. */
  alone?: true;
  /** Not right yet: written by `npm run queries -- --write`, only in the set `real`. */
  wrong?: true;
  /** The first answers as they are; see {@link formatAnswers}. */
  answers?: string[];
  /** What is right where the catalogs of standards and programs are there too, if that is something else. */
  withAll?: Expected;
}

/** What is right of a text. */
export type Expected = Pick<
  Query,
  'first' | 'all' | 'none' | 'firm' | 'atLeast' | 'looksLike' | 'wrong'
>;

const FOLDER = 'test/queries';

/** Answers of a query that are kept. */
const KEPT = 3;

const ORDER: readonly Confidence[] = ['possible', 'likely', 'certain'];

/** The sets of queries: a file each, named for the form of its texts. */
export const QUERY_SETS: readonly string[] = readdirSync(FOLDER)
  .map((file) => file.replace('.yaml', ''))
  .sort();

/** Texts like those that people post, by kinds of fault; some are not answered rightly yet. */
export const REAL = 'real';

/** Reads a set of queries from `test/queries/`. */
export function readQueries(name: string): Query[] {
  return parse(readFileSync(`${FOLDER}/${name}.yaml`, 'utf8')) as Query[];
}

/** Keeps with every query of a set what is answered to it now. */
export function writeAnswers(name: string, getResult: (query: Query) => LookupResult) {
  const path = `${FOLDER}/${name}.yaml`;
  const document = parseDocument(readFileSync(path, 'utf8'));
  for (const [i, query] of (document.toJS() as Query[]).entries()) {
    const result = getResult(query);
    document.deleteIn([i, 'wrong']);
    document.deleteIn([i, 'answers']);
    if (name === REAL && getFault(query, result)) document.setIn([i, 'wrong'], true);
    const answers = formatAnswers(result);
    if (answers.length > 0) document.setIn([i, 'answers'], document.createNode(answers));
  }
  writeFileSync(path, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}

/** The first answers in words: `likely hyper/12`, or `possible hyper/12 | what is odd about it`. */
export function formatAnswers({ answers }: LookupResult): string[] {
  return answers
    .slice(0, KEPT)
    .map(({ confidence, vendor, code, doubts }) =>
      [`${confidence} ${vendor}/${code}`, ...doubts].join(' | '),
    );
}

/** What is wrong with the answers to a query; undefined if nothing is. */
export function getFault(expected: Expected, result: LookupResult) {
  const { first, all = [], none, firm, atLeast, looksLike } = expected;
  const { answers, unknown, looks } = result;
  const got = answers.map(({ vendor, code }) => `${vendor}/${code}`);
  const tooFirm = answers.filter(
    ({ vendor, code, confidence }) =>
      firm && confidence !== 'possible' && !firm.includes(`${vendor}/${code}`),
  );
  const isRight =
    (none ? got.length === 0 : !first || first.includes(got[0] ?? '')) &&
    all.every((wanted) => got.includes(wanted)) &&
    tooFirm.length === 0 &&
    (!atLeast || ORDER.indexOf(answers[0]?.confidence ?? 'possible') >= ORDER.indexOf(atLeast)) &&
    (!looksLike || [...unknown, ...looks].some(({ code }) => code === looksLike));
  const wanted = none ? 'nothing' : { first, all, firm, atLeast, looksLike };
  return isRight ? undefined : { wanted, got: formatAnswers(result) };
}
