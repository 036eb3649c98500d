import { isArrayIndex } from '../pointer.ts';
import { getFields } from './fields.ts';
import type { Field } from './fields.ts';
import { DIGITS, formatPurpose, formatPythonLiteral as quote } from './literals.ts';
import { findFirstOfDigits } from './outcome-checks.ts';
import type { CheckValue, OutcomeCheck } from './outcome-checks.ts';

/** A function in Python 3 over what `json.loads` gives. */
export function formatPython(title: string, checks: readonly OutcomeCheck[]): string {
  const fields = getFields(checks, 'snake_case');
  const explained = findFirstOfDigits(checks);
  return [
    `# ${formatPurpose(title)}`,
    'def get_outcome(answer):',
    ...[...fields.values()].flatMap((field) =>
      field.tokens.some(isArrayIndex) ? formatWalk(field) : formatRead(field),
    ),
    ...checks.flatMap((check) => {
      const name = fields.get(check.pointer)?.name ?? '';
      return [
        ...(check === explained ? [`    # ${DIGITS}`] : []),
        `    if ${formatCondition(name, check)}:`,
        `        return ${quote(check.outcome)}`,
      ];
    }),
    '    return "failure"',
    '',
  ].join('\n');
}

function formatCondition(name: string, { values }: OutcomeCheck): string {
  const flags = values.filter((value) => typeof value === 'boolean');
  const others = values.filter((value) => typeof value !== 'boolean');
  const tests = flags.map((flag) => `${name} is ${quote(flag)}`);
  if (others.length === 0) return tests.join(' or ');
  const equality = formatEquality(name, others);
  // In Python, True equals 1 and False equals 0.
  const isExact = !others.some((value) => value === 0 || value === 1);
  const test = isExact ? equality : `${equality} and not isinstance(${name}, bool)`;
  return tests.length === 0 ? test : [...tests, `(${test})`].join(' or ');
}

function formatEquality(name: string, values: readonly CheckValue[]): string {
  const [first, ...rest] = values.map((value) => quote(value));
  if (rest.length === 0) return `${name} == ${first ?? ''}`;
  return `${name} in (${[first, ...rest].join(', ')})`;
}

function formatRead({ name, tokens }: Field): string[] {
  return [
    '    try:',
    `        ${name} = answer${tokens.map((token) => `[${quote(token)}]`).join('')}`,
    '    except (KeyError, TypeError):',
    `        ${name} = None`,
  ];
}

/** For lists, whose items are found by number, and numbers are found in texts too. */
function formatWalk({ name, tokens }: Field): string[] {
  return [
    `    ${name} = answer`,
    `    for key in [${tokens.map((token) => quote(token)).join(', ')}]:`,
    `        if isinstance(${name}, list):`,
    `            ${name} = {str(i): item for i, item in enumerate(${name})}`,
    `        ${name} = ${name}.get(key) if isinstance(${name}, dict) else None`,
  ];
}
