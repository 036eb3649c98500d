import { formatVisible } from '../../catalog/read/characters.ts';
import type { Comparison } from '../comparison.ts';
import { makeRows, makeSummary } from './rows.ts';
import type { Marks } from './rows.ts';

const SIGNS: Marks = {
  gone: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
  plain: (text) => text,
};

const RED = '\u001b[31m';
const GREEN = '\u001b[32m';
const END = '\u001b[39m';

/** Shows a comparison as a table on a terminal; without colours, words are marked by signs alone. */
export function formatTerminal(comparison: Comparison, { hasColour = false } = {}): string {
  const rows = makeRows(comparison, SIGNS);
  const [kinds, codes] = [rows.map(({ kind }) => kind), rows.map(({ code }) => code)];
  const widths = [kinds, codes].map((column) => Math.max(0, ...column.map((cell) => cell.length)));
  const [kindWidth = 0, codeWidth = 0] = widths;
  const lines = rows.flatMap(({ kind, code, says }) =>
    says
      .flatMap((line) => line.split('\n'))
      .map((line, i) => {
        const head = i === 0 ? [kind, code] : ['', ''];
        return `${(head[0] ?? '').padEnd(kindWidth)}  ${(head[1] ?? '').padEnd(codeWidth)}  ${formatVisible(line)}`;
      }),
  );
  const body = hasColour ? lines.map(paint) : lines;
  return [
    ...body,
    ...(lines.length > 0 ? [''] : []),
    ...formatReported(comparison),
    ...makeSummary(comparison),
  ].join('\n');
}

function formatReported({ reported }: Comparison): string[] {
  if (reported.length === 0) return [];
  return [
    'Not read as codes:',
    ...reported.map(
      ({ line, text, reason }) =>
        `  line ${line}: ${formatVisible(text.slice(0, 60))}  (${reason})`,
    ),
    '',
  ];
}

function paint(line: string): string {
  return line
    .replaceAll('[-', `${RED}[-`)
    .replaceAll('-]', `-]${END}`)
    .replaceAll('{+', `${GREEN}{+`)
    .replaceAll('+}', `+}${END}`);
}
