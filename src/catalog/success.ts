import { parsePointer } from './pointer.ts';
import type { Success } from '../schemas/vendor.ts';

/**
 * The success test as a JavaScript expression over the parsed body:
 * `body.header.isSuccessful === true`.
 */
export function formatSuccessTest({ pointer, equals }: Success): string {
  const path = parsePointer(pointer).map(formatMember).join('');
  const tests = equals.map((value) => `body${path} === ${JSON.stringify(value)}`);
  return tests.join(' || ');
}

function formatMember(token: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(token) ? `.${token}` : `[${JSON.stringify(token)}]`;
}
