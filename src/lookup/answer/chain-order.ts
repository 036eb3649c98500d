import { addToList } from '../../text/groups.ts';
import type { LookupAnswer } from '../result.ts';

/**
 * Puts each answer that others explain right behind the first of these, which stands where the better of
 * the two would. A root that is less sure than what it explains does not go before it.
 */
export function orderChains(answers: readonly LookupAnswer[]): LookupAnswer[] {
  if (answers.every(({ chain }) => chain === undefined)) return [...answers];
  const roots = findRoots(answers);
  const followers = new Map<LookupAnswer, LookupAnswer[]>();
  for (const [answer, root] of roots) addToList(followers, root, answer);
  const ordered = new Set<LookupAnswer>();
  const place = (answer: LookupAnswer) => {
    if (ordered.has(answer)) return;
    ordered.add(answer);
    followers.get(answer)?.forEach(place);
  };
  for (const answer of answers) place(findTop(answer, roots));
  // What goes round in a circle has no top.
  answers.forEach(place);
  return [...ordered];
}

type Roots = ReadonlyMap<LookupAnswer, LookupAnswer>;

/** The first of the answers that explain each one. */
function findRoots(answers: readonly LookupAnswer[]): Roots {
  const places = new Map(answers.map((answer, at) => [getId(answer), at]));
  const roots = new Map<LookupAnswer, LookupAnswer>();
  for (const answer of answers) {
    const { chain = [], confidence } = answer;
    const [root] = chain
      .filter(({ isRoot }) => isRoot)
      .flatMap((link) => places.get(getId(link)) ?? [])
      .sort((a, b) => a - b)
      .flatMap((at) => answers[at] ?? [])
      .filter((other) => other.confidence !== 'possible' || confidence === 'possible');
    if (root) roots.set(answer, root);
  }
  return roots;
}

function getId({ vendor, code }: { vendor: string; code: string }): string {
  return `${vendor} ${code}`;
}

function findTop(answer: LookupAnswer, roots: Roots): LookupAnswer {
  const seen = new Set<LookupAnswer>();
  let top = answer;
  for (let root = roots.get(top); root && !seen.has(root); root = roots.get(top)) {
    seen.add(root);
    top = root;
  }
  return top;
}
