import type { Code, Vendor } from '../../catalog/catalog.ts';
import { getFieldName } from '../../catalog/answer.ts';
import { formatCount } from '../../catalog/counts.ts';
import { FACET_LABELS } from '../../catalog/facets.ts';
import { getCodesName } from '../../catalog/headlines.ts';
import { getVendorPath } from '../../catalog/paths.ts';
import type { Envelope } from '../../schemas/envelope.ts';
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

/** `/<vendor>.md`: who they are, how their API answers, and every code in a line. */
export function makeVendorMarkdown(vendor: Vendor, getUrl: GetUrl): string {
  const url = getUrl(getVendorPath(vendor));
  return formatMarkdown([
    makeTitle(makeText(getCodesName(vendor))),
    makeParagraph(makeText(vendor.summary)),
    makeFacts(vendor, getUrl),
    ...makeAnswers(vendor),
    ...makeSections(vendor, getUrl),
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

function makeSections(vendor: Vendor, getUrl: GetUrl): Part[] {
  const groups = Map.groupBy(vendor.codes, ({ sectionData }) => sectionData?.title);
  return [...groups].flatMap(([title, codes]) => [
    makeHeading(title ?? (groups.size === 1 ? 'All codes' : 'Other codes')),
    makeList(codes.map((code: Code) => makeCodeItem(code, code.code, getUrl))),
  ]);
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
