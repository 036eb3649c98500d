import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalog } from '../catalog/read-catalog.ts';
import { copySchemas } from '../catalog/write/copy-schemas.ts';
import { formatProblems } from '../catalog/read/problem.ts';
import type { Problem } from '../catalog/read/problem.ts';
import { notedCodes } from '../catalog/rules/noted-codes.ts';
import { NewVendorError } from './new-error.ts';

/**
 * Puts the folder of a new vendor in place, whole, and takes it away again if the check has something
 * against it.
 *
 * @returns what the check warns of
 * @throws {NewVendorError} if it cannot be written, or its files would have problems
 */
export function writeVendor(
  folder: string,
  id: string,
  files: Readonly<Record<string, string>>,
): Problem[] {
  const path = join(folder, id);
  const own = join(folder, `.${id}.new-${process.pid}`);
  try {
    mkdirSync(own);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text);
    renameSync(own, path);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    const said = error instanceof Error ? error.message : String(error);
    throw new NewVendorError(
      `${path} could not be written, and nothing is left of it.\n  ${said}`,
      { cause: error },
    );
  }
  const read = readCatalog(folder);
  const isOwn = ({ file }: Problem) => file.startsWith(join(path, '/'));
  const problems = read.problems.filter(isOwn);
  if (problems.length === 0) {
    copySchemas(folder);
    // That its codes have no notes yet, everybody knows who begins.
    return read.warnings.filter((one) => isOwn(one) && one.rule !== notedCodes.name);
  }
  rmSync(path, { recursive: true });
  throw new NewVendorError(
    `Nothing was written. With what was given, the check would say:\n${formatProblems(problems)}`,
  );
}
