import { parse } from 'yaml';
import type { Finding } from './findings.ts';

/** A finding that is known, and why it does no harm here until a day. */
export interface Exception {
  id: string;
  package: string;
  reason: string;
  /** Last day on which it holds: `2027-01-31`. */
  until: string;
}

const FIELDS = ['id', 'package', 'reason', 'until'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads the list of exceptions.
 *
 * @throws {Error} if an entry lacks a field or has another one
 */
export function readExceptions(text: string): Exception[] {
  const entries = (parse(text, { schema: 'failsafe' }) ?? []) as Record<string, string>[];
  for (const [i, entry] of entries.entries()) {
    const isWhole = FIELDS.every((field) => (entry[field] ?? '').trim() !== '');
    if (!isWhole || Object.keys(entry).length > FIELDS.length || !DAY.test(entry.until ?? '')) {
      throw new Error(
        `Exception ${i + 1} needs ${FIELDS.join(', ')} and nothing else; until is a day such as 2027-01-31.`,
      );
    }
  }
  return entries as unknown as Exception[];
}

/** Tells what is wrong: holes without an exception, exceptions that are over or no longer needed. */
export function judge(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  today: string,
): string[] {
  const open = findings.filter((finding) => !exceptions.some((each) => isOf(each, finding)));
  const over = exceptions.filter(({ until }) => until < today);
  const needless = exceptions.filter((each) => !findings.some((finding) => isOf(each, finding)));
  return [
    ...open.map(
      ({ id, package: name, severity, title, range }) =>
        `${name} ${range} has ${id} (${severity}): ${title}. Update it, or say in the list of exceptions why it does no harm here.`,
    ),
    ...over.map(
      ({ id, package: name, until }) =>
        `The exception for ${id} of ${name} ended on ${until}. Update the package, or look at it again and set another day.`,
    ),
    ...needless.map(
      ({ id, package: name }) => `Nothing has ${id} of ${name} any more. Remove the exception.`,
    ),
  ];
}

function isOf(exception: Exception, finding: Finding): boolean {
  return exception.id === finding.id && exception.package === finding.package;
}
