import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { getFieldName, makeAnswer } from '../catalog/answer.ts';
import type { Code } from '../catalog/catalog.ts';
import { getCodePath, getVendorPath } from '../catalog/paths.ts';
import { getFixedStatus } from '../catalog/status.ts';
import type { GetUrl } from './urls.ts';

/** `/<vendor>/<slug>.md`: one code as Markdown, to be pasted into a ticket or a prompt. */
export function makeCodeMarkdown(code: Code, getUrl: GetUrl): string {
  const { vendor } = code;
  const url = getUrl(getCodePath(code));
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(`${vendor.product} `), inlineCode(code.code)] },
    ...makeQuotation(code),
    ...makeNote(code),
    makeFacts(code, getUrl),
    ...makeAnswerBlocks(code),
    paragraph(text('Permanent link: '), link(url, text(url))),
  ];
  return toMarkdown({ type: 'root', children }, { bullet: '-', unsafe: [TILDES] });
}

/** Two of them strike text out in tickets, which CommonMark itself does not know. */
const TILDES = { character: '~', inConstruct: 'phrasing' as const };

function makeQuotation({ vendor, message, description, sourceData }: Code): RootContent[] {
  const { title, url, retrieved, edition } = sourceData;
  const source = url === undefined ? text(title) : link(url, text(title));
  const words: BlockContent[] = [
    ...(message === undefined ? [] : [paragraph(...makeLines(message))]),
    ...(description === undefined ? [] : parse(description)),
  ];
  const says = words.length > 0 ? 'says' : 'lists it';
  const end = words.length > 0 ? '):' : ').';
  return [
    paragraph(
      text(`${vendor.name} ${says} (`),
      source,
      text(`${edition ? `, ${edition}` : ''}, read ${retrieved}${end}`),
    ),
    ...(words.length > 0 ? [{ type: 'blockquote' as const, children: words }] : []),
  ];
}

function makeNote({ note }: Code): RootContent[] {
  return note ? [paragraph(text('Retcode says:')), ...parse(note.title), ...parse(note.body)] : [];
}

function makeFacts(code: Code, getUrl: GetUrl): RootContent {
  const { vendor, key, http, origin, sectionData, envelope, status, replacedBy } = code;
  const name = text(`${vendor.name}, ${vendor.api}`);
  const fixed = http === undefined ? getFixedStatus(vendor) : undefined;
  const items = [
    makeItem('Vendor', link(getUrl(getVendorPath(vendor)), name)),
    key !== undefined && makeItem('Key', inlineCode(key)),
    envelope && makeItem('Field', inlineCode(getFieldName(envelope))),
    http !== undefined && makeItem('HTTP status', text(String(http))),
    fixed !== undefined && makeItem('HTTP status', text(`always ${fixed}`)),
    origin && makeItem('Origin', text(origin)),
    sectionData && makeItem('Section', text(sectionData.title)),
    status !== 'active' && makeItem('Status', text(status)),
    replacedBy !== undefined && makeItem('Replaced by', inlineCode(replacedBy)),
  ];
  return {
    type: 'list',
    spread: false,
    children: items.filter((item) => typeof item === 'object'),
  };
}

function makeAnswerBlocks(code: Code): RootContent[] {
  const answer = makeAnswer(code);
  if (!answer) return [];
  return [
    paragraph(text('It arrives like this, for example:')),
    { type: 'code', lang: 'json', value: answer.text },
    ...parse(code.envelope?.note ?? ''),
  ];
}

function makeItem(name: string, value: PhrasingContent): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(text(`${name}: `), value)] };
}

/** Plain text whose line ends are kept. */
function makeLines(message: string): PhrasingContent[] {
  return message
    .split('\n')
    .flatMap((line, i) => (i === 0 ? [text(line)] : [{ type: 'break' }, text(line)]));
}

function parse(markdown: string): BlockContent[] {
  return fromMarkdown(markdown).children as BlockContent[];
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function inlineCode(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

function link(url: string, content: PhrasingContent): PhrasingContent {
  return { type: 'link', url, children: [content] };
}
