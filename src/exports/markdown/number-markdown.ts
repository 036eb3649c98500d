import type { CodeNumber } from '../../catalog/catalog.ts';
import { formatCount } from '../../catalog/counts.ts';
import { getNumberPath } from '../../catalog/paths.ts';
import { formatOnSystems } from '../../catalog/system-words.ts';
import { formatMarkdown } from '../format-markdown.ts';
import {
  makeInlineCode,
  makeList,
  makeParagraph,
  makePermanentLink,
  makeText,
  makeTitle,
} from '../markdown-nodes.ts';
import type { GetUrl } from '../urls.ts';
import { makeCodeItem } from './code-list.ts';

/** `/code/<slug>.md`: one code string and everyone who uses it. */
export function makeNumberMarkdown(number: CodeNumber, getUrl: GetUrl): string {
  const { code, uses } = number;
  const users = new Set(uses.map((use) => use.code.vendor));
  const url = getUrl(getNumberPath(number));
  return formatMarkdown([
    makeTitle(makeText('Code '), makeInlineCode(code)),
    makeParagraph(makeText(`Used by ${formatCount(users.size, 'catalog')} here.`)),
    makeList(
      uses.map(({ code: use, systems }) => {
        const on = systems.length > 0 ? ` (${formatOnSystems(code, systems)})` : '';
        return makeCodeItem(use, `${use.vendor.product} ${use.code}${on}`, getUrl);
      }),
    ),
    makePermanentLink(url),
  ]);
}
