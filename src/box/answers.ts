import { NO_NOTE } from '../catalog/code-facets.ts';
import { formatVerdict } from '../catalog/facets.ts';
import { getReferencePath } from '../catalog/paths.ts';
import { makeCopyButton } from '../clipboard/copy-button.ts';
import { offerCopy } from '../clipboard/offered.ts';
import type { ChainLink, CodeReference, LookupAnswer } from '../lookup/result.ts';
import { sayChain } from '../lookup/say-chain.ts';
import { make, makeForeign, makePageLink, makePhrase, makeQuote } from './elements.ts';
import { formatFolded } from './fold.ts';
import { makeVisible } from './visible-text.ts';
import { makeOccurrences } from './occurrences.ts';
import { makeWhyButton } from './why.ts';

/** Answers that are shown; a text that holds more is a list to be copied. */
export const MAX_ANSWERS = 200;

/** Characters of a summary that stand in one line. */
const LINE = 100;

/** How a list of answers is drawn. */
interface AnswersOptions {
  /** What ids begin with: two boxes may be on a page. */
  id: string;
  /** Whether the text has several lines, so that it matters on which a code stands. */
  isLong: boolean;
  /** Makes the public address of a path of the site, as it stands in what is copied. */
  getUrl: (path: string) => string;
}

/** Draws the answers, best first: each a link and the reasons below it. */
export function makeAnswers(answers: readonly LookupAnswer[], options: AnswersOptions) {
  return answers.slice(0, MAX_ANSWERS).map((answer, i) => makeAnswer(answer, i, options));
}

/** Draws the answers that are folded: a line each, which leads to the code. */
export function makeFolded(answers: readonly LookupAnswer[]): HTMLElement[] {
  if (answers.length === 0) return [];
  const items = answers.map((answer) => {
    const item = make('li', makeAnswerLink(answer, LINE));
    item.dataset.confidence = answer.confidence;
    return item;
  });
  const list = make('ul', ...items);
  list.className = 'box-codes';
  return [make('li', make('details', make('summary', formatFolded(answers)), list))];
}

/** Makes the link to a code: product, code and what it is. */
export function makeCodeLink(reference: CodeReference, length?: number) {
  const { product, code, summary } = reference;
  const name = make('b', `${product} `, makeForeign(code));
  const link = makePageLink(getReferencePath(reference), name);
  if (summary !== '') link.append(' ', makeQuote(summary, length));
  link.className = 'box-row';
  return link;
}

function makeAnswerLink(answer: LookupAnswer, length?: number) {
  const link = makeCodeLink(answer, length);
  link.dataset.lookupResult = '';
  link.dataset.vendor = answer.vendor;
  link.dataset.code = answer.code;
  return link;
}

function makeAnswer(answer: LookupAnswer, i: number, { id, isLong, getUrl }: AnswersOptions) {
  const { code, confidence, reasons, doubts, values, chain = [] } = answer;
  const link = makeAnswerLink(answer);
  const badge = make('span', confidence);
  badge.className = 'confidence';
  link.append(' ', badge);
  const why = make('div');
  why.className = 'why';
  why.id = `${id}:why-${i}`;
  link.setAttribute('aria-describedby', why.id);
  if (answer.title !== undefined || answer.verdict)
    why.append(makeAdvice(answer.title ?? NO_NOTE, answer.verdict));
  why.append(...chain.map(makeChainLine));
  if (values.length > 0) why.append(makeValues(values));
  const where = makeOccurrences(answer, isLong);
  const grounds = makeReasons(where, reasons);
  grounds.append(' ', makeWhyButton(answer));
  why.append(grounds, ...doubts.map(makeDoubt));
  const copy = makeCopyButton();
  copy.ariaLabel = `Copy for … ${answer.product} ${makeVisible(code)}`;
  offerCopy(copy, { answer, getUrl });
  const item = make('li', link, why, copy);
  item.dataset.confidence = confidence;
  if (chain.some(({ isRoot }) => isRoot)) item.dataset.follows = '';
  return item;
}

/** Our words, told apart from the vendor's above them. */
function makeAdvice(title: string, verdict: LookupAnswer['verdict']): HTMLElement {
  const line = make('p', ...makePhrase(title));
  if (verdict) line.append(make('small', formatVerdict(verdict)));
  line.className = 'advice';
  return line;
}

/** How the code belongs to another one that was found. */
function makeChainLine(link: ChainLink): HTMLElement {
  const line = make('p', ...makePhrase(sayChain(link)));
  line.className = 'chain';
  return line;
}

/** Not a list of its own: the only items among the answers are answers. */
function makeReasons(where: readonly (string | Node)[], reasons: readonly string[]): HTMLElement {
  const places = where.length > 0 ? [make('span', ...where)] : [];
  const phrases = reasons.map((reason) => make('span', ...makePhrase(reason)));
  const parts = [...places, ...phrases].flatMap((part, i) => (i === 0 ? [part] : [' · ', part]));
  return make('p', ...parts);
}

function makeDoubt(doubt: string): HTMLElement {
  const line = make('p', make('strong', 'But:'), ' ', ...makePhrase(doubt));
  line.className = 'doubt';
  return line;
}

function makeValues(values: LookupAnswer['values']): HTMLElement {
  return make(
    'dl',
    ...values.map(({ name, value }) =>
      make('div', make('dt', `${name}: `), make('dd', make('code', makeForeign(value)))),
    ),
  );
}
