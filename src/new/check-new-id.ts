import { readdirSync, statSync } from 'node:fs';
import { PUBLISHED_FILE } from '../catalog/published-path.ts';
import type { PublishedPath } from '../catalog/published-path.ts';
import { checkVendorId } from '../catalog/read/vendor-id.ts';
import { NewVendorError } from './new-error.ts';

/**
 * Checks the id of a new vendor: it can be one, and no vendor has it or had it.
 *
 * @throws {NewVendorError} if it cannot be taken
 */
export function checkNewId(id: string, folder: string, published: readonly PublishedPath[]) {
  const wrong = checkVendorId(id);
  if (wrong) throw new NewVendorError(`${wrong.message}\n  ${wrong.fix}`);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new NewVendorError(
      `There is no content folder ${folder}.\n  Run this in the project, or name the folder: CONTENT=/path npm run new -- ${id}`,
    );
  // Disks that tell no capitals would take both for one.
  const taken = readdirSync(folder).find((name) => name.toLowerCase() === id);
  if (taken !== undefined)
    throw new NewVendorError(
      `${folder}/${taken} is there already; nothing of it was changed.\n  Choose another id, or bring it up to date: npm run compare -- ${id} <document>`,
    );
  const line = published.find(({ path }) => path.startsWith(`/${id}/`));
  if (line) throw new NewVendorError(describeFormer(id, line));
}

function describeFormer(id: string, { path, movedTo, line }: PublishedPath): string {
  const place = `${PUBLISHED_FILE}:${line}`;
  return movedTo === undefined
    ? `${id} was a vendor before: ${path} is published (${place}).\n  Put its folder back, or choose another id.`
    : `${id} was a vendor before, and its addresses lead to ${movedTo} now (${place}).\n  Choose another id.`;
}
