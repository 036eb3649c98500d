import { isArrayIndex } from '../pointer.ts';
import { getFields } from './fields.ts';
import type { Field } from './fields.ts';
import { DIGITS, formatPurpose, formatTypeScriptLiteral as quote } from './literals.ts';
import { findFirstOfDigits } from './outcome-checks.ts';
import type { OutcomeCheck } from './outcome-checks.ts';

const LINE_WIDTH = 100;

/** What any JSON value inherits from. */
const PROTOTYPES: readonly object[] = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
];

/** A function in TypeScript over the parsed answer. */
export function formatTypeScript(title: string, checks: readonly OutcomeCheck[]): string {
  const fields = getFields(checks, 'camelCase');
  const explained = findFirstOfDigits(checks);
  const outcomes = new Set([...checks.map(({ outcome }) => outcome), 'failure']);
  const union = [...outcomes].map((outcome) => quote(outcome)).join(' | ');
  return [
    `/** ${formatPurpose(title)} */`,
    `export function getOutcome(answer: unknown): ${union} {`,
    ...[...fields.values()].flatMap((field) =>
      isPlain(field) ? formatRead(field) : formatWalk(field),
    ),
    ...checks.flatMap((check) => {
      const name = fields.get(check.pointer)?.name ?? '';
      const line = `  if (${formatCondition(name, check)}) return ${quote(check.outcome)};`;
      return check === explained ? [`  // ${DIGITS}`, line] : [line];
    }),
    `  return 'failure';`,
    '}',
    '',
  ].join('\n');
}

function formatCondition(name: string, { values }: OutcomeCheck): string {
  if (values.length > 2) {
    const list = values.map((value) => quote(value)).join(', ');
    return `new Set<unknown>([${list}]).has(${name})`;
  }
  return values.map((value) => `${name} === ${quote(value)}`).join(' || ');
}

/** Whether `?.` finds nothing under these names but what the answer itself has. */
function isPlain({ tokens }: Field): boolean {
  return !tokens.some((token) => isArrayIndex(token) || PROTOTYPES.some((from) => token in from));
}

function formatRead({ name, tokens }: Field): string[] {
  const type = tokens.reduceRight(
    (inner, token) => `{ ${isIdentifier(token) ? token : quote(token)}?: ${inner} } | null`,
    'unknown',
  );
  const path = tokens.map((token) => (isIdentifier(token) ? `?.${token}` : `?.[${quote(token)}]`));
  const value = `(answer as ${type})${path.join('')};`;
  const line = `  const ${name} = ${value}`;
  return line.length > LINE_WIDTH ? [`  const ${name} =`, `    ${value}`] : [line];
}

/** For lists, whose items are members of objects too, and for names that every value inherits. */
function formatWalk({ name, tokens }: Field): string[] {
  return [
    `  let ${name} = answer;`,
    `  for (const key of [${tokens.map((token) => quote(token)).join(', ')}]) {`,
    `    const members = typeof ${name} === 'object' ? Object.entries(${name} ?? {}) : [];`,
    `    ${name} = new Map<string, unknown>(members).get(key);`,
    '  }',
  ];
}

function isIdentifier(token: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(token);
}
