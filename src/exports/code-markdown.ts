import { getFieldName, makeAnswer } from '../catalog/answer.ts';
import type { Code } from '../catalog/catalog.ts';
import { getCodePath, getVendorPath } from '../catalog/paths.ts';
import type { GetUrl } from './urls.ts';

/** `/<vendor>/<slug>.md`: one code as Markdown, to be pasted into a ticket or a prompt. */
export function makeCodeMarkdown(code: Code, getUrl: GetUrl): string {
  const { vendor, note } = code;
  const blocks = [
    `# ${vendor.product} ${formatInlineCode(code.code)}`,
    note ? note.title : undefined,
    formatQuotation(code),
    formatFacts(code, getUrl),
    formatAnswer(code),
    note?.body,
    `Permanent link: <${getUrl(getCodePath(code))}>`,
  ];
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;
}

function formatQuotation({ vendor, message, description, sourceData }: Code): string {
  const words = [
    message === undefined ? [] : [escapeMarkdown(message)],
    description === undefined ? [] : [description],
  ].flat();
  const { title, url, retrieved } = sourceData;
  const document = url === undefined ? title : `[${title}](${url})`;
  const quote = words.join('\n\n').replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '');
  return `${vendor.name} says (${document}, read ${retrieved}):\n\n${quote}`.trim();
}

function formatFacts(code: Code, getUrl: GetUrl): string {
  const { vendor, key, http, origin, sectionData, envelope, status, replacedBy } = code;
  const facts: [string, string | undefined][] = [
    ['Vendor', `[${vendor.name}, ${vendor.api}](${getUrl(getVendorPath(vendor))})`],
    ['Key', key && formatInlineCode(key)],
    ['Field', envelope && formatInlineCode(getFieldName(envelope))],
    ['HTTP status', http === undefined ? formatFixedStatus(code) : String(http)],
    ['Origin', origin],
    ['Section', sectionData?.title],
    ['Status', status === 'active' ? undefined : status],
    ['Replaced by', replacedBy && formatInlineCode(replacedBy)],
  ];
  return facts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n');
}

function formatFixedStatus({ envelope }: Code): string | undefined {
  return envelope?.http === undefined ? undefined : `always ${envelope.http}`;
}

function formatAnswer(code: Code): string | undefined {
  const answer = makeAnswer(code);
  return answer && `It arrives like this:\n\n\`\`\`json\n${answer.text}\n\`\`\``;
}

/** A code span that may itself hold backticks. */
function formatInlineCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

/** Plain text as Markdown: signs that Markdown would read are escaped, line ends kept. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>#|]/g, '\\$&')
    .replaceAll(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
    .replaceAll('\n', '\\\n');
}
