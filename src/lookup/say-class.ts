import { describeClass } from '../catalog/code-class.ts';
import { getSectionPath } from '../catalog/paths.ts';
import type { UnknownClass } from './result.ts';

/**
 * Says whose words on a class come next: `Of codes like 23???, its document says`. Where nothing tells that
 * the code is that catalog's, it says so: `In PostgreSQL, codes like 23??? are`.
 */
export function introduceClass(found: UnknownClass, isTold: boolean): string {
  const { name, product, isStandard } = found.vendor;
  const codes = `codes ${describeClass(found)}`;
  const who = isStandard ? 'its document' : name;
  return isTold ? `Of ${codes}, ${who} says` : `In ${product}, ${codes} are`;
}

/** Where the codes of a class are listed, and our note on them is. */
export function getClassPath({ vendor, section, title }: UnknownClass): string | undefined {
  if (section === undefined) return undefined;
  return getSectionPath(
    { id: vendor.id, classNotes: { size: Number(title !== undefined) } },
    section,
  );
}
