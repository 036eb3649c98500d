import { makeAnswer } from '../../src/catalog/answer.ts';
import type { Catalog, Code } from '../../src/catalog/catalog.ts';
import { getSummary } from '../../src/catalog/summary.ts';
import type { Query } from './queries.ts';

/** Makes the queries that every code of the catalog must answer: what is typed, and what arrives. */
export function makeGeneratedQueries(catalog: Catalog): Query[] {
  const codes = [...catalog.vendors.values()].flatMap((vendor) => vendor.codes);
  const byText = Map.groupBy(codes, getText);
  return codes.flatMap((code) => [
    ...makeTyped(code),
    ...makeTexts(code, byText),
    ...makeArriving(code, codes),
  ]);
}

function makeTyped(code: Code): Query[] {
  const { vendor, slug, key } = code;
  const [alias = vendor.product] = vendor.aliases;
  const first = [getId(code)];
  const texts = [
    `${alias} ${code.code}`,
    `${code.code} ${alias}`,
    `${vendor.product} error ${code.code}`,
    `https://example.org/base/${vendor.id}/${encodeURIComponent(slug)}/`,
    `/${vendor.id}/#${slug}`,
  ];
  if (key?.includes('_')) {
    texts.push(key, key.toLowerCase().replaceAll('_', ' '), key.toLowerCase().replaceAll('_', '-'));
  }
  return texts.map((text) => ({ kind: 'generated: typed', text, first }));
}

/** Its message, as it is and inside of a line; several codes may have the same. */
function makeTexts(code: Code, byText: ReadonlyMap<string, readonly Code[]>): Query[] {
  const text = getText(code);
  const all = (byText.get(text) ?? []).map(getId);
  const isTelling = text.split(/\s+/).length > 3 && !code.placeholders;
  if (!isTelling) return [];
  const lines = [text, text.toUpperCase(), `2026-03-11 09:45:12 ERROR [main] call failed: ${text}`];
  return lines.map((line) => ({ kind: 'generated: message', text: line, first: all, all }));
}

/** The answer in which it arrives, as programs print it. */
function makeArriving(code: Code, codes: readonly Code[]): Query[] {
  const answer = makeAnswer(code);
  if (!answer) return [];
  const compact = JSON.stringify(JSON.parse(answer.text));
  // What two vendors send alike, either may have sent.
  const alike = codes.filter((other) => {
    const text = makeAnswer(other)?.text;
    return (
      text !== undefined && getShape(text) === getShape(answer.text) && other.code === code.code
    );
  });
  const first = alike.map(getId);
  const texts = [
    answer.text,
    compact,
    `2026-03-11T09:45:12.123Z WARN client - body=${compact} took=120ms`,
    `2026-03-11 09:45:12 {"level":"error","response":${JSON.stringify(compact)}}`,
    `ERROR body: ${JSON.stringify(compact).slice(1, -1)}`,
    `got ${compact
      .replaceAll("'", String.raw`\'`)
      .replaceAll(/(?<!\\)"/g, "'")
      .replaceAll('null', 'None')
      .replaceAll('false', 'False')}`,
    `\ufeff${compact}\n`,
    `HTTP/1.1 200 OK\nContent-Type: application/json\n\n${compact}`,
  ];
  return texts.map((text) => ({ kind: 'generated: answer', text, first }));
}

function getId({ vendor, code }: Code): string {
  return `${vendor.id}/${code}`;
}

function getText(code: Code): string {
  return code.message === undefined ? '' : getSummary(code);
}

/** The names in an answer, whatever their order. */
function getShape(text: string): string {
  return Object.keys(JSON.parse(text) as object)
    .sort()
    .join();
}
