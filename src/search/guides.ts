import { formatPlainText } from '../catalog/markdown.ts';
import type { GuideFile } from '../exports/markdown/guide-markdown.ts';
import type { SearchRecord } from './records.ts';

/** Examples in the guides are not what anybody looks for. */
const EXAMPLE = /^(`{3,})(?!`)[^]*?^\1$|^\|.*$/gm;

/** Makes the records of the guides, from their Markdown. */
export function makeGuideRecords(guides: readonly GuideFile[]): SearchRecord[] {
  return guides.map(({ path, title, description, body }) => ({
    url: path,
    content: [title, description, formatPlainText(body.replace(EXAMPLE, ''))].join('\n'),
    language: 'en',
    meta: { title },
    filters: {},
  }));
}
