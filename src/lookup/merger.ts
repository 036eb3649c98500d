import { orderChains } from './answer/chain-order.ts';
import type {
  ChainLink,
  Confidence,
  LookAlike,
  LookupAnswer,
  LookupResult,
  UnknownCode,
} from './result.ts';

/** Puts what is found in the pieces of a text together, as it comes. */
export interface Merger {
  /** Adds what a piece holds that begins behind so many lines. The result is not changed. */
  add: (result: LookupResult, linesBefore: number) => void;
  /** What was found so far: each code once, with its count and lines. */
  getResult: () => LookupResult;
}

const RANK: Record<Confidence, number> = { certain: 0, likely: 1, possible: 2 };

/** Phrases of what was read in vain that are kept. */
const MAX_READ = 6;

/** What looks like a code, of which as much is kept. */
const MAX_LOOKS = 3;

/** Makes a merger that has nothing yet. */
export function makeMerger(): Merger {
  const answers = new Map<string, LookupAnswer>();
  const unknown = new Map<string, UnknownCode>();
  const remarks = new Set<string>();
  const looks = new Map<string, LookAlike>();
  const read = new Set<string>();
  /** What the only piece holds is all that there is. */
  let only: LookupResult | undefined;
  let pieces = 0;

  return { add, getResult };

  function add(result: LookupResult, linesBefore: number) {
    only = pieces++ === 0 ? result : undefined;
    for (const answer of result.answers) {
      merge(answers, `${answer.vendor} ${answer.code}`, answer, linesBefore);
    }
    for (const code of result.unknown) {
      merge(unknown, `${code.vendor?.id ?? ''} ${code.code}`, code, linesBefore);
    }
    for (const look of result.looks) if (looks.size < MAX_LOOKS) looks.set(look.code, look);
    for (const remark of result.remarks) remarks.add(remark);
    for (const phrase of result.read) if (read.size < MAX_READ) read.add(phrase);
  }

  function getResult(): LookupResult {
    if (only) return only;
    return {
      answers: orderChains([...answers.values()].sort(compareAnswers)),
      unknown: [...unknown.values()],
      looks: [...looks.values()],
      remarks: [...remarks],
      read: answers.size > 0 ? [] : [...read],
      completions: [],
    };
  }
}

/** As in one piece: failures first, surer ones before others, and then what there is most of. */
function compareAnswers(a: LookupAnswer, b: LookupAnswer): number {
  return (
    Number(a.isSuccess ?? false) - Number(b.isSuccess ?? false) ||
    RANK[a.confidence] - RANK[b.confidence] ||
    b.count - a.count ||
    b.score - a.score
  );
}

interface Counted {
  count: number;
  firstLine: number;
  lastLine: number;
  score?: number;
  chain?: ChainLink[];
}

function merge<T extends Counted>(all: Map<string, T>, id: string, item: T, linesBefore: number) {
  const placed = {
    ...item,
    firstLine: item.firstLine + linesBefore,
    lastLine: item.lastLine + linesBefore,
  };
  const known = all.get(id);
  if (!known) {
    all.set(id, placed);
    return;
  }
  const best = (known.score ?? 0) >= (item.score ?? 0) ? known : placed;
  const count = known.count + item.count;
  const chain = joinLinks(known.chain, item.chain);
  const { firstLine } = known;
  all.set(id, { ...best, ...(chain && { chain }), count, firstLine, lastLine: placed.lastLine });
}

/** In each piece an answer may belong to others. */
function joinLinks(known: ChainLink[] | undefined, more: ChainLink[] | undefined) {
  if (!known || !more) return known ?? more;
  const links = [...known, ...more].map((link): [string, ChainLink] => [
    `${link.vendor} ${link.code}`,
    link,
  ]);
  return [...new Map(links).values()];
}
