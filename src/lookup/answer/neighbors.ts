import { addToList } from '../../text/groups.ts';
import type { Case } from './case.ts';

/**
 * Makes what finds the cases that share a line with one, in the order of `cases`: those that may compete
 * with it or speak against it. A field brings along the lines of the object that it stands in.
 */
export function makeNeighbors(cases: readonly Case[]): (entry: Case) => readonly Case[] {
  const places = new Map(cases.map((entry, at) => [entry, at]));
  const byLine = new Map<number, Case[]>();
  for (const entry of cases) for (const line of getLines(entry)) addToList(byLine, line, entry);
  return (entry) => {
    const lists = [...getLines(entry)].map((line) => byLine.get(line) ?? []);
    const count = lists.reduce((sum, { length }) => sum + length, 0);
    // On one long line stands everything.
    if (count >= cases.length) return cases;
    const getPlace = (one: Case) => places.get(one) ?? 0;
    return [...new Set(lists.flat())].sort((a, b) => getPlace(a) - getPlace(b));
  };
}

function getLines({ lines, message, field }: Case): Set<number> {
  const all = new Set(lines);
  if (message) all.add(message.line);
  for (const { line } of field?.object.fields ?? []) all.add(line);
  return all;
}
