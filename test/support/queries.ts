import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { LookupResult } from '../../src/lookup/result.ts';

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
}

/** Reads a set of queries from `test/queries/`. */
export function readQueries(name: 'everyday' | 'hostile' | 'odd' | 'people'): Query[] {
  return parse(readFileSync(`test/queries/${name}.yaml`, 'utf8')) as Query[];
}

/** What is wrong with the answers to a query; undefined if nothing is. */
export function getFault({ first = [], all = [], none }: Query, { answers }: LookupResult) {
  const got = answers.map(({ vendor, code }) => `${vendor}/${code}`);
  const isRight = none
    ? got.length === 0
    : first.includes(got[0] ?? '') && all.every((wanted) => got.includes(wanted));
  return isRight ? undefined : { wanted: none ? 'nothing' : { first, all }, got: got.slice(0, 5) };
}
