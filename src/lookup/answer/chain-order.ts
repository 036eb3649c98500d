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
  const roots = new Map<LookupAnswer, LookupAnswer>();
  for (const answer of answers) {
    const root = answers.find((other) => explains(other, answer));
    if (root) roots.set(answer, root);
  }
  return roots;
}

function explains(root: LookupAnswer, { chain = [], confidence }: LookupAnswer): boolean {
  const isRoot = chain.some(
    (link) => link.isRoot && link.vendor === root.vendor && link.code === root.code,
  );
  return isRoot && (root.confidence !== 'possible' || confidence === 'possible');
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
