import type { Column, Sureness } from '../understanding.ts';
import { codeColumn } from './code.ts';
import { counterColumn } from './counter.ts';
import { descriptionColumn } from './description.ts';
import type { ColumnFacts } from './facts.ts';
import { matchHeading } from './heading.ts';
import { httpColumn } from './http.ts';
import { keyColumn } from './key.ts';
import { formatNamed } from './kind.ts';
import type { ColumnKind, Judgement, TableContext } from './kind.ts';
import { messageColumn } from './message.ts';
import { FOREIGN } from './names/others.ts';
import { originColumn } from './origin.ts';
import { sectionColumn } from './section.ts';
import { statusColumn } from './status.ts';

/** In the order in which they choose: each takes the column that fits it best, of those that are left. */
const KINDS: readonly ColumnKind[] = [
  codeColumn,
  httpColumn,
  originColumn,
  statusColumn,
  keyColumn,
  counterColumn,
  sectionColumn,
  messageColumn,
  descriptionColumn,
];

/** A column of codes that nothing but its contents tells. */
const LEAST_FOR_CODE = 3;

/**
 * Says what each column is, by its name and by what stands in it. Undefined where no column looks
 * like codes, so that the table lists none.
 */
export function understandColumns(
  facts: readonly ColumnFacts[],
  isProse: boolean,
): Column[] | undefined {
  const hasHeadings = facts.some(({ words }) => words !== '');
  const context: TableContext = { columns: facts, hasHeadings, isProse };
  const found = new Map<number, Column>();
  for (const kind of KINDS) {
    const best = chooseColumn(
      kind,
      facts.filter(({ index }) => !found.has(index)),
      context,
    );
    if (kind.field === 'code' && (!best || best.score < LEAST_FOR_CODE)) return undefined;
    if (kind.field === 'code' && best?.isSure === false && isForeign(facts)) return undefined;
    if (best) found.set(best.facts.index, makeColumn(best.facts, kind, best));
  }
  return facts.map((column) => found.get(column.index) ?? makeRemark(column));
}

/** What columns of data types hold: a table of fields or parameters, which lists no codes. */
const TYPE =
  /^(?:string|str|text|varchar|char|int|integer|long|number|numeric|float|double|decimal|bool|boolean|object|array|list|map|json|date|datetime|timestamp|enum|file|uuid)\b/i;

/** Whether a table tells of fields, parameters or prices, and its names may only look like codes. */
function isForeign(facts: readonly ColumnFacts[]): boolean {
  return facts.some(
    ({ words, values, filled }) =>
      matchHeading(words, FOREIGN) === 'is' ||
      (filled > 0 && values.filter((value) => TYPE.test(value)).length > filled * 0.6),
  );
}

function chooseColumn(kind: ColumnKind, facts: readonly ColumnFacts[], context: TableContext) {
  const judged = facts.flatMap((one) => {
    const judgement = kind.judge(one, context);
    return judgement ? [{ facts: one, ...judgement }] : [];
  });
  // Of equals the first, as vendors have the code on the left.
  return judged.sort((a, b) => b.score - a.score)[0];
}

function makeColumn(facts: ColumnFacts, { field }: ColumnKind, judgement: Judgement): Column {
  const { index, heading } = facts;
  return { index, heading, field, sureness: getSureness(judgement, facts), why: judgement.why };
}

function getSureness({ isSure }: Judgement, { words }: ColumnFacts): Sureness {
  if (isSure) return 'sure';
  return words === '' ? 'a guess' : 'probably';
}

/** What nothing else takes is kept below its own name. */
function makeRemark(facts: ColumnFacts): Column {
  const { index, heading, filled } = facts;
  if (filled === 0 || heading === '')
    return {
      index,
      heading,
      field: filled === 0 ? 'skip' : 'remark',
      sureness: 'a guess',
      why:
        filled === 0 ? 'no cell says anything' : 'it has no name, and another column fits better',
    };
  return {
    index,
    heading,
    field: 'remark',
    sureness: 'probably',
    why: `${formatNamed(facts)}; kept below this name in the description`,
  };
}
