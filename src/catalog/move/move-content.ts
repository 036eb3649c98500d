import { existsSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASS_NOTES } from '../class-notes.ts';
import { PUBLISHED_FILE } from '../published-path.ts';
import { ALIKE_FILE } from '../read/read-alike.ts';
import { FACETS_FILE } from '../read/read-facets.ts';
import type { CatalogReading } from '../reading.ts';
import { movePaths } from './move-paths.ts';
import type { Move } from './move.ts';
import {
  renameInAlike,
  renameInCodes,
  renameInFacets,
  renameInNote,
  renameInVendor,
} from './rename-references.ts';

/**
 * Carries a move out in a content folder: the files of the thing, everything that names it, and the
 * list of published paths. Gives the files that are not as they were, by their new names.
 */
export function moveContent(folder: string, move: Move, reading: CatalogReading): string[] {
  const changed: string[] = [];
  const edit = (path: string, make: (text: string) => string) => {
    const file = join(folder, path);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const made = make(text);
    if (made === text) return;
    writeFileSync(file, made);
    changed.push(path);
  };
  edit(PUBLISHED_FILE, (text) => movePaths(text, move, reading));
  edit(ALIKE_FILE, (text) => renameInAlike(text, move));
  for (const { id } of reading.vendors)
    for (const name of listNotes(join(folder, id, 'notes')))
      edit(join(id, 'notes', name), (text) =>
        renameInNote(text, `${id}/${name.slice(0, -3)}`, move),
      );
  if (move.kind === 'vendor') {
    renameSync(join(folder, move.from), join(folder, move.to));
    return changed.map((path) => path.replace(join(move.from, 'notes'), join(move.to, 'notes')));
  }
  const { vendor, from, to } = move;
  edit(join(vendor, 'codes.yaml'), (text) => renameInCodes(text, move));
  edit(join(vendor, FACETS_FILE), (text) => renameInFacets(text, move));
  edit(join(vendor, 'vendor.yaml'), (text) => renameInVendor(text, move));
  const [old, now] = [from, to].map(({ slug }) => join(vendor, 'notes', `${slug}.md`)) as [
    string,
    string,
  ];
  if (!existsSync(join(folder, old))) return changed;
  renameSync(join(folder, old), join(folder, now));
  return [...changed.filter((path) => path !== old), now];
}

/** Paths below the folder, those of notes on classes too. */
function listNotes(folder: string): string[] {
  return existsSync(folder) ? globSync(`{,${CLASS_NOTES}}*.md`, { cwd: folder }).sort() : [];
}
