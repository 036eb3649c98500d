import { Document, isScalar, visit } from 'yaml';
import type { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { codeSchema } from '../../schemas/code.ts';
import type { CodeData } from '../../schemas/code.ts';

/** An entry as it is written: fields that are not given are not there. */
export type CodeEntry = Pick<CodeData, 'code'> & {
  [Field in Exclude<keyof CodeData, 'code'>]?: CodeData[Field] | undefined;
};

/** The fields in their order, which is that of the schema. */
const FIELDS = Object.keys(codeSchema.shape) as (keyof CodeData)[];

/** Fields whose texts are quoted whatever they are: some readers of YAML would make numbers of them. */
const QUOTED = new Set(['code', 'replacedBy', 'numbers', 'placeholders']);

/** Days and parts of them, which some readers of YAML make dates. */
const DAY = /^\d{4}(?:-\d{2}){0,2}$/;

/** Spaces and ends of lines alone, of which a block would lose some. */
const BLANK = /^\s+$/;

const STYLE = {
  lineWidth: 0,
  blockQuote: 'literal',
  singleQuote: false,
  flowCollectionPadding: false,
  doubleQuotedAsJSON: true,
} as const;

/**
 * Writes `codes.yaml`: fields in the order of the schema, codes in quotes, other texts without where
 * YAML takes them for texts, several lines as a block, an empty line between entries.
 */
export function writeCodes(entries: readonly CodeEntry[]): string {
  // Texts that readers of YAML 1.1 would take for truth values, numbers or dates are quoted too.
  const document = new Document(entries.map(order), { compat: 'yaml-1.1' });
  visit(document, {
    Seq: (_, node, around) => {
      if (around.length === 1) setApart(node as YAMLSeq<YAMLMap>);
      else if (getField(around) === 'placeholders') node.flow = true;
    },
    Scalar: (place, node, around) => {
      if (place !== 'key' && isQuoted(node, around)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return entries.length === 0 ? '[]\n' : document.toString(STYLE);
}

/** Its fields in order; those without a value and the status that every code has are left out. */
function order(entry: CodeEntry): Partial<CodeData> {
  const given = FIELDS.filter((field) => entry[field] !== undefined);
  const told = given.filter((field) => field !== 'status' || entry.status !== 'active');
  return Object.fromEntries(told.map((field) => [field, entry[field]]));
}

function setApart({ items }: YAMLSeq<YAMLMap>) {
  for (const item of items.slice(1)) item.spaceBefore = true;
}

function isQuoted({ value }: Scalar, around: readonly unknown[]): boolean {
  return (
    typeof value === 'string' &&
    (DAY.test(value) || BLANK.test(value) || around.some((one) => QUOTED.has(getName(one))))
  );
}

function getField(around: readonly unknown[]): string {
  return getName(around.at(-1));
}

function getName(node: unknown): string {
  const { key } = node as Pair;
  return isScalar(key) ? String(key.value) : '';
}
