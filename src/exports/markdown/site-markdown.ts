import type { RootContent } from 'mdast';
import type { Catalog, Vendor } from '../../catalog/catalog.ts';
import { formatCount } from '../../catalog/counts.ts';
import { getCodesName } from '../../catalog/headlines.ts';
import { getProblemPath, getVendorPath, VENDORS_PATH } from '../../catalog/paths.ts';
import { PROBLEM_KINDS } from '../../catalog/problem-kinds.ts';
import { formatMaker } from '../../catalog/vendor-title.ts';
import { formatMarkdown } from '../format-markdown.ts';
import {
  makeHeading,
  makeInlineCode,
  makeLink,
  makeList,
  makeParagraph,
  makeText,
  makeTitle,
} from '../markdown-nodes.ts';
import { FEED_PATH } from '../feed/feeds.ts';
import { SCHEMA_PATH } from '../urls.ts';
import type { GetUrl } from '../urls.ts';
import { makeTextItem } from './code-list.ts';
import type { GuideFile } from './guide-markdown.ts';
import { getMarkdownPath } from './markdown-path.ts';
import { getSiteName } from '../../text/site-name.ts';

/** Where programs that read for people begin: https://llmstxt.org/ */
export const LLMS_PATH = '/llms.txt';

/** The same with all of it in one file. */
export const LLMS_FULL_PATH = '/llms-full.txt';

/** Vendors listed before the list of all takes over: the file must not grow with the catalogs. */
const LISTED = 200;

/**
 * `/llms.txt`, and as `/index.md` the twin of the home page: what this is, and where everything is, as
 * https://llmstxt.org/ lays it out: a title, a summary in a quotation, then lists of links below headings.
 */
export function makeSiteMarkdown(
  { vendors, byProblem }: Catalog,
  guides: readonly GuideFile[],
  getUrl: GetUrl,
): string {
  const all = [...vendors.values()];
  const link = (path: string, name: string, says: string) =>
    makeTextItem(makeLink(getUrl(path), makeText(name)), makeText(`: ${says}`));
  const twin = (path: string, name: string, says: string) =>
    link(getMarkdownPath(path), name, says);
  return formatMarkdown([
    makeTitle(makeText(getSiteName())),
    {
      type: 'blockquote',
      children: [
        makeParagraph(
          makeText(
            "What the response codes of APIs mean: the vendor's own words, quoted with source and day, and beside them, marked as ours, whether it failed, whether to retry and who acts.",
          ),
        ),
      ],
    },
    makeParagraph(
      makeText('A code is at '),
      makeInlineCode('/<vendor>/<code>/'),
      makeText(
        ' below this site, in lower case; in a large catalog one of which only its section has a note is at ',
      ),
      makeInlineCode('/<vendor>/#<code>'),
      makeText('. Every page has a Markdown twin: take the last slash off its address and put '),
      makeInlineCode('.md'),
      makeText(' there. Codes are text: 000, 0 and -1 are different ones. Addresses never change.'),
    ),
    ...makeVendorLists(all.slice(0, LISTED), getUrl),
    makeHeading('Kinds of problem'),
    makeList(
      [...byProblem].map(([name, codes]) =>
        twin(
          getProblemPath(name),
          PROBLEM_KINDS[name].title,
          `${name}, ${formatCount(codes.length, 'code')}`,
        ),
      ),
    ),
    makeHeading('Guides'),
    makeList(guides.map(({ path, title, description }) => twin(path, title, description))),
    makeHeading('Data'),
    makeList([
      link('/api/v1/index.json', 'Index', 'every vendor, and where its codes are as JSON'),
      link(SCHEMA_PATH, 'Schema', 'the JSON Schema of all of it'),
      link(FEED_PATH, 'Changes', 'every change to the catalogs, as an Atom feed'),
    ]),
    makeHeading('Optional'),
    makeList([
      twin(VENDORS_PATH, 'All catalogs', `${all.length}, with the company and the number of codes`),
      link(LLMS_FULL_PATH, 'Everything in one file', 'all catalogs and notes'),
    ]),
  ] satisfies RootContent[]);
}

/** `/vendors.md`: every catalog in a line. */
export function makeVendorsMarkdown({ vendors }: Catalog, getUrl: GetUrl): string {
  return formatMarkdown([
    makeTitle(makeText('All catalogs')),
    ...makeVendorLists([...vendors.values()], getUrl),
  ]);
}

/** Vendors, and behind them standards and programs. */
function makeVendorLists(vendors: readonly Vendor[], getUrl: GetUrl): RootContent[] {
  const groups = Map.groupBy(vendors, ({ kind }) => kind);
  return [...groups].flatMap(([kind, group]) => [
    makeHeading(kind === 'vendor' ? 'Vendors' : 'Standards and programs'),
    makeList(group.map((vendor) => makeVendorItem(vendor, getUrl))),
  ]);
}

function makeVendorItem(vendor: Vendor, getUrl: GetUrl) {
  return makeTextItem(
    makeLink(getUrl(getMarkdownPath(getVendorPath(vendor))), makeText(getCodesName(vendor))),
    makeText(`: ${formatMaker(vendor)}, ${formatCount(vendor.codes.length, 'code')}`),
  );
}
