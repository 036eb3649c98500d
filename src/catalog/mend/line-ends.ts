import { isScalar, parseDocument, visit } from 'yaml';
import type { Edit } from '../../text/apply-edits.ts';

/** Blanks at the end of a line, and all of a line of nothing else. */
const BLANKS = /(?<![ \t])[ \t]+$/gm;

/** In Markdown two blanks and more behind a text break the line. */
const NO_BREAK = /(?<![ \t])[ \t]$|^[ \t]+$/gm;

const FRONT = /^---\n[\s\S]*?^---\n/m;

/** Takes blanks from the ends of lines where they say nothing: not inside a text of several lines. */
export function trimYaml(text: string): Edit[] {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0) return [];
  const texts: [number, number][] = [];
  visit(document, (_, node) => {
    if (!isScalar(node) || !node.range) return;
    const [start, end] = node.range;
    if (text.slice(start, end).includes('\n')) texts.push([start, end]);
  });
  return getEdits(text, BLANKS).filter(
    ({ start }) => !texts.some(([from, to]) => start >= from && start < to),
  );
}

/** The same in a note: its front matter, and its text but for code and what breaks a line. */
export function trimNote(text: string): Edit[] {
  const front = FRONT.exec(text)?.[0] ?? '';
  const body = maskCode(text.slice(front.length));
  return [
    ...trimYaml(front.replace(/---\n$/, '')),
    ...getEdits(body, NO_BREAK).map(({ start, end }) => ({
      start: start + front.length,
      end: end + front.length,
      text: '',
    })),
  ];
}

/** Code is made of letters, so that no blank of it is found. */
function maskCode(markdown: string): string {
  return markdown.replace(/^`{3}[\s\S]*?^`{3}/gm, (code) => 'x'.repeat(code.length));
}

function getEdits(text: string, blanks: RegExp): Edit[] {
  return [...text.matchAll(blanks)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    text: '',
  }));
}
