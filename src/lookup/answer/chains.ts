import { addToList, groupBy } from '../../text/groups.ts';
import { getChains } from '../index/code-chains.ts';
import type { VendorChain } from '../index/data.ts';
import type { LookupIndex } from '../index/lookup-index.ts';
import type { Reading, ReadObject } from '../read/reading.ts';
import type { Case } from './case.ts';
import { isSuccess } from './success.ts';

/** Two cases of one failure: the first is its root, and explains the other. */
export interface Link {
  root: Case;
  other: Case;
  /** How one follows from the other, in sentences. */
  says: string;
}

/** The links among the cases of a text. */
export interface Chains {
  getLinks: (entry: Case) => readonly Link[];
  /** Whether two cases belong together. */
  areLinked: (one: Case, other: Case) => boolean;
}

/** No case belongs to another one. */
export const NO_CHAINS: Chains = { getLinks: () => [], areLinked: () => false };

/** Lines that are one message: of an answer, or of values below each other. */
const MAX_LINES = 40;

/** Lines of a text that is no log. */
const MAX_SHORT = 10;

/** Finds the cases that belong together by what their catalogs say, and stand in one line or message. */
export function findChains(cases: readonly Case[], reading: Reading, index: LookupIndex): Chains {
  const byVendor = groupBy(cases, ({ code }) => code.vendor);
  const chained = cases.filter((own) =>
    getChains(own.code, index).some(({ to }) => byVendor.has(to)),
  );
  if (chained.length === 0) return NO_CHAINS;
  const areTogether = makePlaceTest(reading);
  const links = chained.flatMap((own) =>
    getChains(own.code, index).flatMap((chain) =>
      (byVendor.get(chain.to) ?? [])
        .filter((other) => other !== own && areTogether(own, other))
        .map((other) => makeLink(own, other, chain)),
    ),
  );
  return links.length === 0 ? NO_CHAINS : makeChains(links, index);
}

function makeLink(own: Case, other: Case, { root, says }: VendorChain): Link {
  return root ? { root: other, other: own, says } : { root: own, other, says };
}

function makeChains(links: readonly Link[], index: LookupIndex): Chains {
  const ofCases = new Map<Case, Link[]>();
  for (const link of links)
    for (const entry of new Set([link.root, link.other])) addToList(ofCases, entry, link);
  // What went well is no cause: `HTTP/2 200` above `grpc-status: 14`.
  const getLinks = (entry: Case) =>
    (ofCases.get(entry) ?? []).filter(({ root }) => !isSuccess(root.code, index));
  const areLinked = (one: Case, two: Case) =>
    (ofCases.get(one) ?? []).some(({ root, other }) => (root === one ? other : root) === two);
  return { getLinks, areLinked };
}

/** Tells whether two cases stand in one line, in lines below each other, or in one message of several. */
function makePlaceTest(reading: Reading): (one: Case, other: Case) => boolean {
  const blocks = getBlocks(reading);
  // In a log what stands below is another entry.
  const reach = reading.passages.filter(({ object }) => !object).length < MAX_SHORT ? 1 : 0;
  return (one, other) => {
    const near = isInAnswer(one) || isInAnswer(other) ? 0 : reach;
    const isNear = (line: number) => [...other.lines].some((at) => Math.abs(at - line) <= near);
    if ([...one.lines].some(isNear)) return true;
    const own = new Set([...one.lines].flatMap((line) => blocks.get(line) ?? []));
    return [...other.lines].some((line) => blocks.get(line)?.some((block) => own.has(block)));
  };
}

function isInAnswer({ field }: Case): boolean {
  return field?.object.isEnclosed === true;
}

/** By line, the answers and the groups of values of which it is a part. */
function getBlocks({ objects }: Reading): Map<number, ReadObject[]> {
  const spans = new Map<ReadObject, [first: number, last: number]>();
  for (const object of objects) {
    let root = object;
    for (let i = 0; root.parent?.isEnclosed && i < 64; i++) root = root.parent;
    const lines = [object.line, root.line, ...object.fields.map(({ line }) => line)];
    const [first, last] = spans.get(root) ?? [Infinity, -Infinity];
    spans.set(root, [Math.min(first, ...lines), Math.max(last, ...lines)]);
  }
  const blocks = new Map<number, ReadObject[]>();
  for (const [root, [first, last]] of spans) {
    if (last - first >= MAX_LINES) continue;
    for (let line = first; line <= last; line++) addToList(blocks, line, root);
  }
  return blocks;
}
