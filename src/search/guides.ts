import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { formatPlainText } from '../catalog/markdown.ts';
import type { SearchRecord } from './records.ts';

/** Examples in the guides are not what anybody looks for. */
const EXAMPLE = /^(`{3,})(?!`)[^]*?^\1$|^\|.*$/gm;
const FRONT_MATTER = /^---\n(?<data>[^]*?)\n---\n/;

/** Makes the records of the guides in a folder, from their Markdown. */
export function makeGuideRecords(folder: string): SearchRecord[] {
  return globSync('*.md', { cwd: folder })
    .sort()
    .map((file) => makeRecord(file, readFileSync(join(folder, file), 'utf8')));
}

function makeRecord(file: string, text: string): SearchRecord {
  const match = FRONT_MATTER.exec(text);
  const { title = file, description = '' } = parse(match?.groups?.data ?? '') as Guide;
  const body = text.slice(match?.[0].length ?? 0).replace(EXAMPLE, '');
  return {
    url: `/guides/${basename(file, '.md')}/`,
    content: [title, description, formatPlainText(body)].join('\n'),
    language: 'en',
    meta: { title },
    filters: {},
  };
}

interface Guide {
  title?: string;
  description?: string;
}
