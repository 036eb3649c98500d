import { makeLineFinder } from '../../text/lines.ts';
import { cleanText } from './clean.ts';
import { readLinks } from './links.ts';
import type { Passage, Reading } from './reading.ts';
import { readStatuses } from './statuses.ts';
import { readStructure } from './structure.ts';
import { readTables } from './tables.ts';
import { unwrapText } from './unwrap.ts';

/** Reads a text: everything in it that may tell a vendor or a code. Linear in its length. */
export function readText(text: string): Reading {
  const clean = unwrapText(cleanText(text));
  const findLine = makeLineFinder(clean);
  const getLine = (offset: number) => findLine(offset).number;
  const reading: Reading = {
    objects: [],
    spots: [],
    passages: readLines(clean),
    statuses: readStatuses(clean, getLine),
    links: readLinks(clean, getLine),
    text: clean,
  };
  readStructure(clean, reading, { line: 1, depth: 0 });
  readTables(clean, reading);
  readQueries(reading);
  return reading;
}

/** What an address carries behind its `?`: an answer in parameters, or a question to this site. */
function readQueries(reading: Reading) {
  for (const { query, line } of reading.links) {
    if (query === '') continue;
    readStructure(query, reading, { line, depth: 1 });
    for (const [name, value] of new URLSearchParams(query)) {
      reading.passages.push({ text: value, object: undefined, name, line });
      if (/[^\w.-]/.test(value)) readStructure(value, reading, { line, depth: 1 });
    }
  }
}

function readLines(text: string): Passage[] {
  return text
    .split('\n')
    .map((line, i): Passage => ({ text: line, object: undefined, name: undefined, line: i + 1 }))
    .filter((passage) => passage.text.trim() !== '');
}
