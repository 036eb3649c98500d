import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { CLIENT_ORIGIN } from '../catalog/answer.ts';
import type { Answer } from '../catalog/answer.ts';
import { EXCHANGE_ORIGIN, getExchange } from '../catalog/exchange.ts';
import { getExampleAnswers } from '../catalog/example-answers.ts';
import { getRelated } from '../catalog/catalog.ts';
import type { Catalog, Code } from '../catalog/catalog.ts';
import { formatEarlier } from '../catalog/changes.ts';
import { getCodeFacts } from '../catalog/code-facts.ts';
import { getFacets, NO_NOTE } from '../catalog/code-facets.ts';
import type { FactPart } from '../catalog/code-facts.ts';
import { ACTOR_LABELS, FACET_LABELS, formatOutcome, RETRY_LABELS } from '../catalog/facets.ts';
import type { Facets } from '../catalog/facets.ts';
import { getChains } from '../catalog/chains.ts';
import { getDerivations } from '../catalog/derivations.ts';
import { makeLinksWhole } from '../catalog/note-links.ts';
import { getCodePath, getProblemPath, getVendorPath } from '../catalog/paths.ts';
import { getLineText } from '../catalog/printed/printed-lines.ts';
import { PUT_TOGETHER, splitCodeLines } from '../catalog/printed/shown-lines.ts';
import { PROBLEM_KINDS } from '../catalog/problem-kinds.ts';
import { formatBriefQuoting, hasWords } from '../catalog/quoted-words.ts';
import { formatSection } from '../catalog/section-words.ts';
import { formatStatusLine, isHttpStatus } from '../catalog/status.ts';
import { getSummary } from '../catalog/summary.ts';
import { getNumbersBySystem } from '../catalog/system-words.ts';
import type { Change } from '../schemas/change.ts';
import { splitMentions } from '../text/mentions.ts';
import { formatMarkdown } from './format-markdown.ts';
import type { Part } from './format-markdown.ts';
import {
  makeHeading,
  makeInlineCode,
  makeItem,
  makeLines,
  makeLink,
  makeList,
  makeParagraph,
  makePermanentLink,
  makeText,
  makeTitle,
  parseBlocks,
  parseLine,
} from './markdown-nodes.ts';
import type { GetUrl } from './urls.ts';
import { getSiteName } from '../text/site-name.ts';

/** `/<vendor>/<slug>.md`: one code as Markdown, to be pasted into a ticket or a prompt. */
export function makeCodeMarkdown(code: Code, catalog: Catalog, getUrl: GetUrl): string {
  const { vendor } = code;
  const url = getUrl(getCodePath(code));
  return formatMarkdown([
    makeTitle(makeText(`${vendor.product} `), makeInlineCode(code.code)),
    ...makeQuotation(code),
    ...makeDerivations(code, catalog, getUrl),
    makeFacts(code, catalog, getUrl),
    ...makeNote(code, getUrl),
    ...makePrinted(code),
    ...makeNumbers(code),
    ...makeAnswerBlocks(code),
    ...makeChains(code, catalog, getUrl),
    ...makeRelated(code, catalog, getUrl),
    makePermanentLink(url),
  ]);
}

/**
 * A text that can stand between others as it is: one that begins with a heading, and has nothing in
 * it that could go on behind its end or that tickets read otherwise.
 */
const SELF_CONTAINED = /^#(?!.*~|.*```)/s;

function makeQuotation(code: Code): RootContent[] {
  const { message, description, sourceData } = code;
  const { title, url, retrieved, edition } = sourceData;
  const source = url === undefined ? makeText(title) : makeLink(url, makeText(title));
  const words: BlockContent[] = [
    ...(message === undefined ? [] : [makeParagraph(...makeLines(message))]),
    ...(description === undefined ? [] : parseBlocks(description)),
  ];
  const end = hasWords(code) ? '):' : ').';
  return [
    makeParagraph(
      makeText(`${formatBriefQuoting(code)} (`),
      source,
      makeText(`${edition ? `, ${edition}` : ''}, read ${retrieved}${end}`),
    ),
    ...(words.length > 0 ? [{ type: 'blockquote' as const, children: words }] : []),
  ];
}

function makeNote(code: Code, getUrl: GetUrl): Part[] {
  const { note, noteSection, vendor } = code;
  const facets = getFacets(code);
  if (!note)
    return [
      makeParagraph(makeText(`${NO_NOTE}.`)),
      ...(facets ? [makeVerdict(facets, getUrl)] : []),
    ];
  const body = makeLinksWhole(note.body, getUrl);
  const of = noteSection ? ` of the whole ${formatSection(noteSection, vendor)}` : '';
  return [
    makeParagraph(makeText(`${getSiteName()} says${of}:`)),
    ...parseBlocks(note.title),
    makeVerdict(note, getUrl),
    ...(isSelfContained(body) ? [body] : parseBlocks(body)),
    ...note.history.map((change) => makeChange(change, vendor.name)),
  ];
}

/** Whether a text can be put between others as it is written. */
function isSelfContained(markdown: string): boolean {
  return SELF_CONTAINED.test(markdown) && splitMentions(markdown).length === 1;
}

function makeVerdict({ outcome, problem, retry, actor }: Facets, getUrl: GetUrl): RootContent {
  const kind = problem && [
    makeText(': '),
    makeLink(getUrl(getProblemPath(problem)), makeText(PROBLEM_KINDS[problem].title)),
    makeText(' ('),
    makeInlineCode(problem),
    makeText(')'),
  ];
  return makeList([
    makeItem(FACET_LABELS.outcome, makeText(formatOutcome(outcome)), ...(kind ?? [])),
    retry && makeItem(FACET_LABELS.retry, makeText(RETRY_LABELS[retry])),
    actor && makeItem(FACET_LABELS.actor, makeText(ACTOR_LABELS[actor])),
  ]);
}

function makeChange({ says, was, date, evidence, strength }: Change, name: string): Paragraph {
  const places = evidence.map(({ title, url }) =>
    url === undefined ? makeText(title) : makeLink(url, makeText(title)),
  );
  return makeParagraph(
    makeText(`Changed${date === undefined ? '' : ` (${date})`}: `),
    ...parseLine(says),
    makeText(' '),
    ...(was === undefined ? [] : [makeText(`${formatEarlier({ strength }, name)}: "${was}" `)]),
    makeText(`(${strength}: `),
    ...places.flatMap((place, i) => (i === 0 ? [place] : [makeText(', '), place])),
    makeText(')'),
  );
}

/** The facts that the page has, and the key, which stands in the title there. */
function makeFacts(code: Code, catalog: Catalog, getUrl: GetUrl): RootContent {
  const [owner, ...others] = getCodeFacts(code, catalog).map(({ label, value }) =>
    makeItem(label, ...value.map((part) => makeFactPart(part, getUrl))),
  );
  const key = code.key !== undefined && makeItem('Key', makeInlineCode(code.key));
  return makeList([owner, key, ...others]);
}

function makeFactPart(part: FactPart, getUrl: GetUrl): PhrasingContent {
  if (typeof part === 'string') return makeText(part);
  if ('code' in part) return makeInlineCode(part.code);
  if ('date' in part) return makeText(part.date);
  return makeLink('path' in part ? getUrl(part.path) : part.url, makeText(part.text));
}

/** How the code is made from others by arithmetic. */
function makeDerivations(code: Code, catalog: Catalog, getUrl: GetUrl): RootContent[] {
  return getDerivations(code, catalog).map(({ arithmetic, says, from }) =>
    makeParagraph(
      makeText(arithmetic),
      ...from.flatMap(({ code: other, name }) => [
        makeText(', '),
        makeLink(getUrl(getCodePath(other)), makeText(name)),
      ]),
      makeText(`. ${says}`),
    ),
  );
}

/** Lines in which the code is met, each with who prints it. */
function makePrinted(code: Code): RootContent[] {
  const { shown, others } = splitCodeLines(code);
  const lines = [...shown, ...others];
  if (lines.length === 0) return [];
  return [
    makeHeading('How it is printed'),
    makeList(lines.map((line) => makeItem(line.by, makeInlineCode(getLineText(line))))),
    ...(lines.every(({ isReal }) => isReal) ? [] : [makeParagraph(makeText(PUT_TOGETHER))]),
  ];
}

function makeNumbers(code: Code): RootContent[] {
  const numbers = getNumbersBySystem(code);
  if (numbers.length === 0) return [];
  return [
    makeHeading('Its number on each system'),
    makeList(
      numbers.map(({ number, systems }) =>
        makeItem(number, makeText(systems.map(({ title }) => title).join(', '))),
      ),
    ),
  ];
}

function makeChains(code: Code, catalog: Catalog, getUrl: GetUrl): RootContent[] {
  const chains = getChains(code, catalog);
  if (chains.length === 0) return [];
  return [
    makeHeading('Met together with'),
    ...chains.flatMap(({ partner, root, says, example }): RootContent[] => [
      makeParagraph(
        makeLink(getUrl(getVendorPath(partner)), makeText(partner.product)),
        makeText(`${root ? ', the cause' : ''}: ${says}`),
      ),
      ...(example === undefined ? [] : [{ type: 'code' as const, value: example }]),
    ]),
  ];
}

function makeAnswerBlocks(code: Code): RootContent[] {
  const [example] = getExampleAnswers(code);
  const exchange = getExchange(code);
  const isOfClient = code.origin === 'client';
  if (!example && !exchange && !isHttpStatus(code) && !isOfClient) return [];
  return [
    makeHeading(exchange ? 'Example request and response' : 'Example response'),
    ...makeExchange(code, exchange),
    ...(example ? [{ type: 'code' as const, lang: 'json', value: example.answer.text }] : []),
    ...parseBlocks(example?.envelope.note ?? ''),
    ...(isOfClient ? [makeParagraph(makeText(CLIENT_ORIGIN))] : []),
  ];
}

/** The exchange that the note has, or else the status line of an HTTP status. */
function makeExchange(code: Code, exchange: Answer | undefined): RootContent[] {
  if (exchange)
    return [{ type: 'code', value: exchange.text }, makeParagraph(makeText(EXCHANGE_ORIGIN))];
  return isHttpStatus(code) ? [{ type: 'code', value: formatStatusLine(code) }] : [];
}

function makeRelated(code: Code, catalog: Catalog, getUrl: GetUrl): RootContent[] {
  const related = getRelated(code, catalog);
  if (related.length === 0) return [];
  const items = related.map((other): ListItem => {
    const name = makeLink(
      getUrl(getCodePath(other)),
      makeText(`${other.vendor.product} ${other.code}`),
    );
    const words = getSummary(other);
    return {
      type: 'listItem',
      spread: false,
      children: [makeParagraph(name, ...(words === '' ? [] : [makeText(`: ${words}`)]))],
    };
  });
  return [makeHeading('Related codes'), makeList(items)];
}
