import { parsePointer } from './pointer.ts';
import type { Success } from '../schemas/vendor.ts';

/**
 * The success test as a JavaScript expression over the parsed body, which does not throw where a
 * part of it is missing: `body.header?.isSuccessful === true`.
 */
export function formatSuccessTest({ pointer, equals }: Success): string {
  const path = parsePointer(pointer).map(formatMember).join('');
  const tests = equals.map((value) => `body${path} === ${JSON.stringify(value)}`);
  return tests.join(' || ');
}

function formatMember(token: string, depth: number): string {
  const isName = /^[A-Za-z_$][\w$]*$/.test(token);
  const member = isName ? `.${token}` : `[${JSON.stringify(token)}]`;
  if (depth === 0) return member;
  return isName ? `?${member}` : `?.${member}`;
}
