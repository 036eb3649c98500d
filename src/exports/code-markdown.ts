import type { BlockContent, ListItem, Paragraph, RootContent } from 'mdast';
import { CLIENT_ORIGIN, getFieldName, makeAnswer } from '../catalog/answer.ts';
import { getRelated } from '../catalog/catalog.ts';
import type { Catalog, Code } from '../catalog/catalog.ts';
import { formatEarlier } from '../catalog/changes.ts';
import { ACTOR_LABELS, formatOutcome, RETRY_LABELS } from '../catalog/facets.ts';
import { getCodePath, getProblemPath, getVendorPath } from '../catalog/paths.ts';
import { PROBLEM_KINDS } from '../catalog/problem-kinds.ts';
import { formatStatusLine, getFixedStatus, isHttpStatus } from '../catalog/status.ts';
import { getSummary } from '../catalog/summary.ts';
import type { Change } from '../schemas/change.ts';
import type { Note } from '../schemas/note.ts';
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
  makeText,
  parseBlocks,
} from './markdown-nodes.ts';
import type { GetUrl } from './urls.ts';

/** `/<vendor>/<slug>.md`: one code as Markdown, to be pasted into a ticket or a prompt. */
export function makeCodeMarkdown(code: Code, catalog: Catalog, getUrl: GetUrl): string {
  const { vendor } = code;
  const url = getUrl(getCodePath(code));
  return formatMarkdown([
    {
      type: 'heading',
      depth: 1,
      children: [makeText(`${vendor.product} `), makeInlineCode(code.code)],
    },
    ...makeQuotation(code),
    makeFacts(code, getUrl),
    ...makeNote(code, getUrl),
    ...makeAnswerBlocks(code),
    ...makeRelated(code, catalog, getUrl),
    makeParagraph(makeText('Permanent link: '), makeLink(url, makeText(url))),
  ]);
}

/**
 * A text that can stand between others as it is: one that begins with a heading, and has nothing in
 * it that could go on behind its end or that tickets read otherwise.
 */
const SELF_CONTAINED = /^#(?!.*~|.*```)/s;

function makeQuotation({ vendor, message, description, sourceData }: Code): RootContent[] {
  const { title, url, retrieved, edition } = sourceData;
  const source = url === undefined ? makeText(title) : makeLink(url, makeText(title));
  const words: BlockContent[] = [
    ...(message === undefined ? [] : [makeParagraph(...makeLines(message))]),
    ...(description === undefined ? [] : parseBlocks(description)),
  ];
  const says = words.length > 0 ? 'says' : 'lists it';
  const end = words.length > 0 ? '):' : ').';
  return [
    makeParagraph(
      makeText(`${vendor.name} ${says} (`),
      source,
      makeText(`${edition ? `, ${edition}` : ''}, read ${retrieved}${end}`),
    ),
    ...(words.length > 0 ? [{ type: 'blockquote' as const, children: words }] : []),
  ];
}

function makeNote({ note, vendor }: Code, getUrl: GetUrl): Part[] {
  if (!note) return [];
  return [
    makeParagraph(makeText('Retcode says:')),
    ...parseBlocks(note.title),
    makeVerdict(note, getUrl),
    ...note.history.map((change) => makeChange(change, vendor.name)),
    ...(SELF_CONTAINED.test(note.body) ? [note.body] : parseBlocks(note.body)),
  ];
}

function makeVerdict({ outcome, problem, retry, actor }: Note, getUrl: GetUrl): RootContent {
  const kind = problem && [
    makeText(': '),
    makeLink(getUrl(getProblemPath(problem)), makeText(PROBLEM_KINDS[problem].title)),
    makeText(' ('),
    makeInlineCode(problem),
    makeText(')'),
  ];
  return makeList([
    makeItem('Did it fail?', makeText(formatOutcome(outcome)), ...(kind ?? [])),
    retry && makeItem('Can a retry help?', makeText(RETRY_LABELS[retry])),
    actor && makeItem('Who must act?', makeText(ACTOR_LABELS[actor])),
  ]);
}

function makeChange({ says, was, date, evidence, strength }: Change, name: string): Paragraph {
  const places = evidence.map(({ title, url }) =>
    url === undefined ? makeText(title) : makeLink(url, makeText(title)),
  );
  return makeParagraph(
    makeText(`Changed${date === undefined ? '' : ` (${date})`}: ${says} `),
    ...(was === undefined ? [] : [makeText(`${formatEarlier({ strength }, name)}: "${was}" `)]),
    makeText(`(${strength}: `),
    ...places.flatMap((place, i) => (i === 0 ? [place] : [makeText(', '), place])),
    makeText(')'),
  );
}

function makeFacts(code: Code, getUrl: GetUrl): RootContent {
  const { vendor, key, http, origin, sectionData, envelope, listedSince, status, replacedBy } =
    code;
  const name = makeText(`${vendor.name}, ${vendor.api}`);
  const fixed = http === undefined ? getFixedStatus(vendor) : undefined;
  const items = [
    makeItem('Vendor', makeLink(getUrl(getVendorPath(vendor)), name)),
    key !== undefined && makeItem('Key', makeInlineCode(key)),
    envelope && makeItem('Field', makeInlineCode(getFieldName(envelope))),
    http !== undefined && makeItem('HTTP status', makeText(String(http))),
    fixed !== undefined && makeItem('HTTP status', makeText(`always ${fixed}`)),
    origin && makeItem('Arises at', makeText(`the ${origin}`)),
    sectionData && makeItem('Section', makeText(sectionData.title)),
    listedSince !== undefined && makeItem('Listed since', makeText(listedSince)),
    status !== 'active' && makeItem('Status', makeText(status)),
    replacedBy !== undefined && makeItem('Replaced by', makeInlineCode(replacedBy)),
  ];
  return makeList(items);
}

function makeAnswerBlocks(code: Code): RootContent[] {
  const answer = makeAnswer(code)?.text;
  if (answer === undefined && !isHttpStatus(code)) return [];
  return [
    makeHeading('How it arrives, for example'),
    answer === undefined
      ? { type: 'code', value: formatStatusLine(code) }
      : { type: 'code', lang: 'json', value: answer },
    ...parseBlocks(code.envelope?.note ?? ''),
    ...(code.origin === 'client' ? [makeParagraph(makeText(CLIENT_ORIGIN))] : []),
  ];
}

function makeRelated(code: Code, catalog: Catalog, getUrl: GetUrl): RootContent[] {
  const related = getRelated(code, catalog);
  if (related.length === 0) return [];
  const items = related.map((other): ListItem => {
    const name = makeLink(
      getUrl(getCodePath(other)),
      makeText(`${other.vendor.product} ${other.code}`),
    );
    return {
      type: 'listItem',
      spread: false,
      children: [makeParagraph(name, makeText(`: ${getSummary(other)}`))],
    };
  });
  return [makeHeading('Read beside it'), makeList(items)];
}
