/** The cells of a line that is written with pipes, and whether it begins and ends with one. */
export interface PipeLine {
  cells: string[];
  opens: boolean;
  closes: boolean;
}

/** The line below the headings: `|---|:--:|`, also with another sign for each. */
const DELIMITER = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;

/** A part of a line that holds no pipe between cells: an escaped sign, code, anything else. */
const PART = /\\.|(?<code>(?<ticks>`{1,5})(?!`)[^\n]*?[^`]\k<ticks>(?!`))|[^|\\`]+|`+|\\/gsy;

/** Whether a line is the one between headings and rows. */
export function isDelimiter(line: string): boolean {
  return line.includes('|') && line.includes('-') && DELIMITER.test(line);
}

/** Whether a line holds pipes and spaces alone. */
export function isEmptyLine(line: string): boolean {
  return /^[|\s]*$/.test(line) && line.includes('|');
}

/**
 * Splits a line, or several that make a row, at its pipes. As on GitHub one in code splits too,
 * unless there would be more cells than `width`.
 */
export function splitPipes(source: string, width = Infinity): PipeLine {
  const text = source.trim();
  const opens = text.startsWith('|');
  const parts = splitParts(text, false);
  const kept = parts.length - 1 - Number(opens) >= width ? splitParts(text, true) : parts;
  const closes =
    kept.length > 1 + Number(opens) - 1 && kept.at(-1)?.trim() === '' && text.endsWith('|');
  const cells = kept.slice(opens ? 1 : 0, closes ? -1 : undefined);
  return { cells: cells.map((cell) => cell.trim().replaceAll(/\\\|/g, '|')), opens, closes };
}

function splitParts(text: string, keepsCode: boolean): string[] {
  const cells = [''];
  const add = (part: string) => cells.push(`${cells.pop() ?? ''}${part}`);
  let at = 0;
  while (at < text.length) {
    PART.lastIndex = at;
    const found = text[at] === '|' ? undefined : PART.exec(text);
    if (!found) {
      cells.push('');
      at++;
    } else if (found.groups?.code !== undefined && !keepsCode) {
      const [first = '', ...others] = found[0].split(/(?<!\\)\|/);
      add(first);
      cells.push(...others);
      at = PART.lastIndex;
    } else {
      add(found[0]);
      at = PART.lastIndex;
    }
  }
  return cells;
}
