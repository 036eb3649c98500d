import type { Table } from '../table.ts';
import { makeRow } from './blocks.ts';
import { flattenMap } from './data-cells.ts';
import { getEntries, getTextAt, getValue } from './data-node.ts';
import type { DataMap, DataNode } from './data-node.ts';

const CODE_FIELD = /(?:code|errno|(?:^|[._-])err)$/i;
/** Codes of something else. */
const OTHER_CODE =
  /(?:country|currency|postal|zip|language|area|bank|branch|product|promo|coupon|webhook|auth|verification|access|short|qr|dial|phone|state|region)_?code$/i;
const TEXT_FIELD = /(?:message|msg|description|detail|title|reason|text|error)$/i;

/** The answers that stand as examples in responses and name a code beside a text. */
export function findExamples(responses: readonly DataNode[]): Table[] {
  const records = responses.flatMap(findBodies).flatMap((body): Record[] => {
    const fields = flattenMap(body);
    const names = [...fields.keys()];
    const parents = names.filter(isCodeField).map(getParent);
    const parent = parents.find((one) =>
      names.some((name) => getParent(name) === one && TEXT_FIELD.test(name)),
    );
    if (parent === undefined) return [];
    // What stands elsewhere in the answer is not about the code.
    const own = [...fields].filter(([name]) => getParent(name) === parent);
    return [{ line: body.line, fields: new Map(own) }];
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

function isCodeField(name: string): boolean {
  return CODE_FIELD.test(name) && !OTHER_CODE.test(name);
}

function getParent(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
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
