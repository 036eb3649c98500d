import type { Comparison } from '../comparison.ts';
import { makeRows, makeSummary } from './rows.ts';
import type { Marks } from './rows.ts';

const MARKS: Marks = {
  gone: (text) => wrap(text, '~~'),
  added: (text) => wrap(text, '**'),
  plain: escape,
};

/** Shows a comparison as Markdown, for a pull request. */
export function formatMarkdown(comparison: Comparison): string {
  const { vendor, source, reported } = comparison;
  const rows = makeRows(comparison, MARKS).map(
    ({ kind, code, says }) =>
      `| ${kind} | ${formatCode(code)} | ${says.join('<br>').replaceAll('\n', '<br>')} |`,
  );
  const table = rows.length === 0 ? [] : ['| What | Code | |', '| --- | --- | --- |', ...rows, ''];
  const unread = reported.map(
    ({ line, text, reason }) =>
      `- line ${line}: ${escape(text.replaceAll('\n', ' '))} (${escape(reason)})`,
  );
  return [
    `### ${escape(vendor)}: ${escape(source)}`,
    '',
    ...table,
    makeSummary(comparison).map(escape).join(' '),
    ...(unread.length === 0 ? [] : ['', 'Not read as codes:', '', ...unread]),
    '',
  ].join('\n');
}

/** Marks hold only beside a letter, so blanks at the ends stand outside. */
function wrap(text: string, mark: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.indexOf(inner);
  return `${text.slice(0, start)}${mark}${escape(inner)}${mark}${text.slice(start + inner.length)}`;
}

function escape(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~@]/g, (sign) => `\\${sign}`);
}

function formatCode(code: string): string {
  return `\`${code.replaceAll('|', '\\|')}\``;
}
