import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FRONT_MATTER = /^---\n[^]*?\n---\n/;
const NOTE_LINK = /\[(?<text>[^[\]]*)\]\((?:\.\.\/)+(?<vendor>[^/)]+)\/notes\/[^)]*\.md\)/g;
const RELATED = /^related: \[(?<list>[^\]\n]*)\]\n/m;

/** Takes out of all notes of a folder what they say of vendors that are not there. Gives their files. */
export function dropReferences(folder: string): string[] {
  const isThere = (id: string) => existsSync(join(folder, id));
  return globSync('*/notes/*.md', { cwd: folder })
    .sort()
    .map((file) => join(folder, file))
    .filter((file) => {
      const text = readFileSync(file, 'utf8');
      const kept = dropFromNote(text, isThere);
      if (kept !== text) writeFileSync(file, kept);
      return kept !== text;
    });
}

/**
 * Takes the codes of vendors that are not there out of `related: ["30", "gone/8"]`, and leaves of links
 * to their notes the text.
 */
export function dropFromNote(note: string, isThere: (vendor: string) => boolean): string {
  const unlinked = note.replace(NOTE_LINK, (link: string, text: string, vendor: string) =>
    isThere(vendor) ? link : text,
  );
  return unlinked.replace(FRONT_MATTER, (front) =>
    front.replace(RELATED, (line: string, list: string) => {
      const all = list.split(/, */);
      const kept = all.filter((reference) => {
        const [vendor = '', slug] = reference.replaceAll(/["']/g, '').split('/');
        return slug === undefined || isThere(vendor);
      });
      if (kept.length === all.length) return line;
      return kept.length === 0 ? '' : `related: [${kept.join(', ')}]\n`;
    }),
  );
}
