import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGE_LOG_FILE } from '../change-log.ts';
import { dropReferences } from '../move/drop-references.ts';
import { ALIKE_FILE } from '../read/read-alike.ts';
import { dropItems } from './drop-items.ts';

/** Takes vendors out of a content folder, and out of all that names them but the list of what was published. */
export function dropVendors(folder: string, gone: readonly string[]) {
  const isHere = (id: unknown) => !gone.includes(String(id));
  for (const id of gone) rmSync(join(folder, id), { recursive: true });
  dropChanges(folder);
  dropReferences(folder);
  edit(join(folder, ALIKE_FILE), (text) => dropAlike(text, isHere));
  for (const file of globSync('*/vendor.yaml', { cwd: folder }))
    edit(join(folder, file), (text) => dropFromVendor(text, isHere));
}

/** Feeds tell nothing of vendors that are not here. */
export function dropChanges(folder: string) {
  const isHere = (line: string) => {
    const vendor = /^\S+ \S+ \/(?<id>[^/]+)\//.exec(line)?.groups?.id;
    return vendor === undefined || existsSync(join(folder, vendor));
  };
  edit(join(folder, CHANGE_LOG_FILE), (text) => text.split('\n').filter(isHere).join('\n'));
}

/** Takes out of `vendor.yaml` what it says of codes of other catalogs that are not there. */
export function dropFromVendor(text: string, isHere: (id: unknown) => boolean): string {
  return dropItems(text, [
    { field: 'chains', isGone: ({ to }) => !isHere(to) },
    { field: 'derived', isGone: ({ catalog }) => catalog !== undefined && !isHere(catalog) },
  ]);
}

/** Takes pairs of notes out of `alike.yaml` of which one is not there; an empty list is no file. */
function dropAlike(text: string, isHere: (id: unknown) => boolean): string {
  const isGone = ({ notes }: Record<string, unknown>) =>
    (notes as string[]).some((note) => !isHere(note.split('/')[0]));
  const left = dropItems(text, [{ field: '', isGone }]);
  return /^- /m.test(left) ? left : '';
}

function edit(file: string, make: (text: string) => string) {
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  const made = make(text);
  if (made === '') rmSync(file);
  else if (made !== text) writeFileSync(file, made);
}
