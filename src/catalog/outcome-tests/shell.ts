import { isArrayIndex } from '../pointer.ts';
import { getFields } from './fields.ts';
import type { Field } from './fields.ts';
import { DIGITS, formatJqLiteral as quote, formatPurpose } from './literals.ts';
import { findFirstOfDigits } from './outcome-checks.ts';
import type { OutcomeCheck } from './outcome-checks.ts';

/** jq reads an index of more digits as another number. */
const MAX_INDEX_DIGITS = 9;

/** Lines for a shell with curl and jq, which put the outcome of a call of `$URL` into `$outcome`. */
export function formatShell(title: string, checks: readonly OutcomeCheck[]): string {
  const fields = getFields(checks, 'camelCase');
  const branches = checks.map((check) => {
    const name = fields.get(check.pointer)?.name ?? '';
    return `if ${formatCondition(name, check)} then ${quote(check.outcome)}`;
  });
  return [
    `# ${formatPurpose(title)}`,
    ...(findFirstOfDigits(checks) ? [`# ${DIGITS}`] : []),
    // Read as text first: an answer that is JSON at its beginning only must not come out as success.
    `outcome=$(curl -sS "$URL" | jq -Rrs '`,
    `  ${[...fields.values()].map(formatRead).join('\n  | ')}`,
    `  | ${branches.join('\n    el')}`,
    '    else "failure" end',
    `')`,
    '',
  ].join('\n');
}

function formatCondition(name: string, { values }: OutcomeCheck): string {
  if (values.length > 2) {
    const list = values.map((value) => quote(value)).join(', ');
    return `($${name} | IN(${list}))`;
  }
  return values.map((value) => `$${name} == ${quote(value)}`).join(' or ');
}

/** `?` drops what is not JSON or has another shape, and `[0]` makes null of nothing. */
function formatRead({ name, tokens }: Field): string {
  return `[(fromjson | ${formatPath(tokens)})?][0] as $${name}`;
}

function formatPath(tokens: readonly string[]): string {
  return tokens.every(isIdentifier)
    ? tokens.map((token) => `.${token}`).join('')
    : tokens.map(formatMember).join(' | ');
}

function formatMember(token: string): string {
  if (isIdentifier(token)) return `.${token}`;
  const member = `.[${quote(token)}]`;
  return isIndex(token) ? `if type == "array" then .[${token}] else ${member} end` : member;
}

function isIdentifier(token: string): boolean {
  return /^[A-Za-z_]\w*$/.test(token);
}

function isIndex(token: string): boolean {
  return isArrayIndex(token) && token.length <= MAX_INDEX_DIGITS;
}
