import type { NumberUse } from '../../catalog/catalog.ts';
import { getPrintedLines } from '../../catalog/printed/printed-lines.ts';
import type { PrintedLine } from '../../catalog/printed/printed-lines.ts';

/** Lines that show whose a number is; the page of the code has all. */
const SHOWN = 3;

/** How a code is printed where its string or number stands in the line itself. */
export function getTellingLines(
  { code, systems }: NumberUse,
  number: string,
): readonly PrintedLine[] {
  return getPrintedLines(code)
    .filter((line) => isTelling(line, { number, isOwn: systems.length === 0 }))
    .slice(0, SHOWN);
}

function isTelling(
  { pieces, hasCode, systems }: PrintedLine,
  { number, isOwn }: { number: string; isOwn: boolean },
): boolean {
  const isThere = pieces.some(
    ({ text, tells }) => tells && withoutSign(text) === withoutSign(number),
  );
  return isThere && (isOwn ? hasCode || systems === undefined : systems !== undefined);
}

/** Some programs put a sign before a number that only says that it is an error. */
function withoutSign(text: string): string {
  return text.replace(/^-/, '');
}
