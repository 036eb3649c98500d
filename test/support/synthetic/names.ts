import { getAt, makeRandom } from './random.ts';

/*
 * Two parts make a word that no dictionary has. None of them is a word of errors, and no pair of
 * them is the name or the alias of a real vendor; the tests see to that.
 */
const BEGINNINGS =
  'nord kest velm bram tolv quin zarr fenn galt halv istr jund lorv mirr nevl orsk pelk ravn sorv tavk ulm vesk wilv yarr dovr belv corz drav elv fjor grimm hess ilv jarl kolm lynd morv nyss oldr prav risv skov thal';
const ENDINGS =
  'a ora elle ane ik und estra osa imar avo erin ulo andel ista ovia ero ica umbra onne ery unda ai ex ybo anth oro inka usk ette amo';

/** The most vendors that can be told apart by their first word. */
export const MAX_NAMES = BEGINNINGS.split(' ').length * ENDINGS.split(' ').length;

/** Makes as many different words that could be the name of a company: `kestora`, `nordik`. */
export function makeNames(count: number, seed: number): string[] {
  const words = BEGINNINGS.split(' ').flatMap((start) =>
    ENDINGS.split(' ').map((end) => start + end),
  );
  const shuffled = makeRandom(seed).shuffle(words);
  return Array.from({ length: count }, (_, i) => getAt(shuffled, i));
}
