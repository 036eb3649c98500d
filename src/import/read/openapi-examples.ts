import type { Table } from '../table.ts';
import { makeRow } from './blocks.ts';
import { flattenMap } from './data-cells.ts';
import { getEntries, getTextAt, getValue } from './data-node.ts';
import type { DataMap, DataNode } from './data-node.ts';

const CODE_FIELD = /(?:code|errno|(?:^|[._-])err)$/i;
const TEXT_FIELD = /(?:message|msg|description|detail|title|reason|text|error)$/i;

/** The answers that stand as examples in responses and name a code beside a text. */
export function findExamples(responses: readonly DataNode[]): Table[] {
  const records = responses.flatMap(findBodies).flatMap((body): Record[] => {
    const fields = flattenMap(body);
    const names = [...fields.keys()];
    const isOne =
      names.some((name) => CODE_FIELD.test(name)) && names.some((name) => TEXT_FIELD.test(name));
    return isOne ? [{ line: body.line, fields }] : [];
  });
  const [first] = records;
  if (first === undefined) return [];
  const headings = [...new Set(records.flatMap(({ fields }) => [...fields.keys()]))];
  const rows = new Map(
    records.map(({ line, fields }) => {
      const cells = headings.map((heading) => fields.get(heading) ?? '');
      return [cells.join('\0'), makeRow(line, cells)];
    }),
  );
  return [{ title: 'examples', line: first.line, headings, rows: [...rows.values()] }];
}

interface Record {
  line: number;
  fields: Map<string, string>;
}

function findBodies(response: DataNode): DataMap[] {
  const media = getEntries(getValue(response, 'content')).map(({ value }) => value);
  // Version 2 has the example of each media type right in the response.
  const old = getEntries(getValue(response, 'examples')).map(({ value }) => value);
  const bodies = media.flatMap((one) => [
    getValue(one, 'example'),
    ...getEntries(getValue(one, 'examples')).map(({ value }) => getValue(value, 'value')),
    getValue(getValue(one, 'schema'), 'example'),
  ]);
  return [...bodies, ...old].filter((body): body is DataMap => {
    return body?.kind === 'map' && getTextAt(body, '$ref') === undefined;
  });
}
