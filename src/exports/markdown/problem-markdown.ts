import type { Code } from '../../catalog/catalog.ts';
import { getProblemPath } from '../../catalog/paths.ts';
import { PROBLEM_KINDS } from '../../catalog/problem-kinds.ts';
import type { ProblemName } from '../../schemas/note.ts';
import { formatMarkdown } from '../format-markdown.ts';
import {
  makeHeading,
  makeInlineCode,
  makeList,
  makeParagraph,
  makePermanentLink,
  makeText,
  makeTitle,
  parseBlocks,
} from '../markdown-nodes.ts';
import type { GetUrl } from '../urls.ts';
import { makeCodeItem } from './code-list.ts';

/** Codes listed; the file must not grow with the catalogs. */
const LISTED = 200;

/** `/problem/<name>.md`: one kind of problem, what to do in general, and vendors' codes for it. */
export function makeProblemMarkdown(
  name: ProblemName,
  codes: readonly Code[],
  getUrl: GetUrl,
): string {
  const { title, grpc, meaning, todo } = PROBLEM_KINDS[name];
  const url = getUrl(getProblemPath(name));
  const listed = codes.slice(0, LISTED);
  const rest = codes.length - listed.length;
  return formatMarkdown([
    makeTitle(makeText(`${title} (`), makeInlineCode(name), makeText(')')),
    makeParagraph(makeText(`${meaning} Its number in gRPC is ${grpc}.`)),
    makeHeading('What to do in general'),
    ...parseBlocks(todo),
    makeHeading('Codes for it'),
    ...(listed.length === 0
      ? [makeParagraph(makeText('No catalog here has one.'))]
      : [
          makeList(
            listed.map((code) => makeCodeItem(code, `${code.vendor.product} ${code.code}`, getUrl)),
          ),
        ]),
    ...(rest > 0 ? [makeParagraph(makeText(`${rest} more are in the vendors' own lists.`))] : []),
    makePermanentLink(url),
  ]);
}
