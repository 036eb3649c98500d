import { isInClass } from '../../catalog/code-class.ts';
import type { ClassPatterns } from './data.ts';

/** Catalogs whose classes are told of a code that may be anybody's. */
const MAX_CLASSES = 3;

/** The catalogs into a class of which a code would fall, by how it looks. */
export function findClassVendors(code: string, classes: readonly ClassPatterns[]): string[] {
  return classes
    .filter(({ patterns }) => patterns.some((pattern) => isInClass(code, { pattern })))
    .map(({ vendor }) => vendor)
    .slice(0, MAX_CLASSES);
}
