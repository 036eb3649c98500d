/** A line of a frame around cells: `+------+-----+`, also with drawn lines. */
const FRAME = /^\s*[+├└┌╔╠╚╟][-=+─┼┬┴━═╪╬╦╩╤╧]{2,}[+┤┘┐╗╣╝╢]?\s*$/;

/**
 * Writes tables in frames as those with pipes: the line below the headings stays, those around and
 * between the rows become empty rows. The number of lines stays.
 */
export function openFrames(text: string): string {
  if (!/[-─═━]/.test(text)) return text;
  const lines = text
    .split('\n')
    .map((line) => (FRAME.test(line) ? line : line.replaceAll(/[│║┃]/g, '|')));
  let rows = 0;
  const opened = lines.map((line, at) => {
    const isRow = line.trimStart().startsWith('|');
    if (!FRAME.test(line)) {
      rows = isRow ? rows + 1 : 0;
      return line;
    }
    const isBetween = [lines[at - 1], lines[at + 1]].every((one) =>
      one?.trimStart().startsWith('|'),
    );
    if (!isBetween) return '';
    // Behind the first row it is the line below the headings; behind others it is none.
    return rows === 1 ? '|---'.repeat(countCells(lines[at - 1] ?? '')) + '|' : '||';
  });
  return opened.join('\n');
}

function countCells(row: string): number {
  return Math.max(1, row.trim().replace(/^\|/, '').replace(/\|$/, '').split('|').length);
}
