import { getFieldName } from '../../catalog/answer.ts';
import type { Vendor } from '../../catalog/catalog.ts';
import { describeClass } from '../../catalog/code-class.ts';
import { formatCount } from '../../catalog/counts.ts';
import { FACET_LABELS, formatVerdict } from '../../catalog/facets.ts';
import { getCodesName } from '../../catalog/headlines.ts';
import { makeLinksWhole } from '../../catalog/note-links.ts';
import { getVendorPath } from '../../catalog/paths.ts';
import { getFormLines, getLineText } from '../../catalog/printed/printed-lines.ts';
import { groupBySection } from '../../catalog/section-words.ts';
import type { Envelope } from '../../schemas/envelope.ts';
import type { Note } from '../../schemas/note.ts';
import { FORMATS, getFormatPath } from '../formats.ts';
import { formatMarkdown } from '../format-markdown.ts';
import type { Part } from '../format-markdown.ts';
import {
  makeHeading,
  makeInlineCode,
  makeItem,
  makeLink,
  makeList,
  makeParagraph,
  makePermanentLink,
  makeText,
  makeTitle,
  parseBlocks,
} from '../markdown-nodes.ts';
import type { GetUrl } from '../urls.ts';
import { makeCodeItem, makeTextItem } from './code-list.ts';
import { getSiteName } from '../../text/site-name.ts';

/** `/<vendor>.md`: who they are, how their API answers, and every code in a line. */
export function makeVendorMarkdown(vendor: Vendor, getUrl: GetUrl): string {
  const url = getUrl(getVendorPath(vendor));
  return formatMarkdown([
    makeTitle(makeText(getCodesName(vendor))),
    makeParagraph(makeText(vendor.summary)),
    makeFacts(vendor, getUrl),
    ...makeAnswers(vendor),
    ...makePrinted(vendor),
    ...makeSections(vendor, getUrl),
    ...makeUnlisted(vendor),
    makeHeading('Sources'),
    makeSources(vendor),
    makePermanentLink(url),
  ]);
}

function makeFacts(vendor: Vendor, getUrl: GetUrl): Part {
  const { kind, name, api, aliases, documentation, codes } = vendor;
  const data = FORMATS.flatMap((format, i) => [
    ...(i === 0 ? [] : [makeText(', ')]),
    makeLink(getUrl(getFormatPath(vendor, format)), makeText(format.label)),
  ]);
  return makeList([
    makeItem(kind === 'standard' ? 'Kept by' : 'Vendor', makeText(name)),
    makeItem(kind === 'standard' ? 'Covers' : 'API', makeText(api)),
    aliases.length > 0 && makeItem('Also known as', makeText(aliases.join(', '))),
    makeItem('Codes', makeText(formatCount(codes.length, 'code'))),
    makeItem('Data', ...data),
    ...documentation.map(({ title, url }) =>
      makeItem('Documentation', makeLink(url, makeText(title))),
    ),
  ]);
}

/** How to tell whether an answer is a failure. */
function makeAnswers({ envelopes, success }: Vendor): Part[] {
  if (envelopes.length === 0) return [];
  return [
    makeHeading(FACET_LABELS.outcome),
    ...(success
      ? [
          makeParagraph(
            makeText('It went well if '),
            makeInlineCode(getFieldName({ code: success.pointer })),
            makeText(` is ${success.equals.map((value) => JSON.stringify(value)).join(' or ')}.`),
          ),
          ...parseBlocks(success.note ?? ''),
        ]
      : []),
    ...envelopes.flatMap(makeShape),
  ];
}

function makeShape({ title, code, example, tell }: Envelope): Part[] {
  return [
    makeParagraph(makeText(`${title}: the code is at `), makeInlineCode(code), makeText('.')),
    { type: 'code', lang: 'json', value: example.trim() },
    ...parseBlocks(tell),
  ];
}

/** Every code in a line, below its section and what we say of all of that. */
function makeSections(vendor: Vendor, getUrl: GetUrl): Part[] {
  const groups = groupBySection(vendor);
  return groups.flatMap(({ section, codes }) => [
    makeHeading(section?.title ?? (groups.length === 1 ? 'All codes' : 'Other codes')),
    ...makeClassNote(section && vendor.classNotes.get(section.id), getUrl),
    makeList(codes.map((code) => makeCodeItem(code, code.code, getUrl))),
  ]);
}

function makeClassNote(note: Note | undefined, getUrl: GetUrl): Part[] {
  if (!note) return [];
  return [
    makeParagraph(makeText(`${getSiteName()} says of all of them:`)),
    ...parseBlocks(note.title),
    makeParagraph(makeText(formatVerdict(note))),
    ...parseBlocks(makeLinksWhole(note.body, getUrl)),
  ];
}

function makePrinted(vendor: Vendor): Part[] {
  const lines = getFormLines(vendor);
  if (lines.length === 0) return [];
  return [
    makeHeading('How they are printed'),
    makeList(lines.map((line) => makeItem(line.by, makeInlineCode(getLineText(line))))),
  ];
}

/** What a code falls under that is not listed. */
function makeUnlisted({ fallback }: Vendor): Part[] {
  if (fallback.length === 0) return [];
  return [
    makeHeading('Codes that are not listed'),
    makeList(fallback.map((one) => makeItem(describeClass(one), makeText(one.says)))),
  ];
}

function makeSources({ sources }: Vendor): Part {
  return makeList(
    sources.map(({ title, url, retrieved, edition }) =>
      makeTextItem(
        url === undefined ? makeText(title) : makeLink(url, makeText(title)),
        makeText(`${edition === undefined ? '' : ` (${edition})`}, read ${retrieved}`),
      ),
    ),
  );
}
