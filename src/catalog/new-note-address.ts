import type { Code } from './catalog.ts';
import { makeNoteSkeleton } from './note-skeleton.ts';
import { fillTemplate, getNoteFile } from './repository.ts';
import type { Repository } from './repository.ts';

/** The address at which a note on a code can be written, with everything in it but the words. */
export function getNewNoteAddress({ create, folder }: Repository, code: Code): string | undefined {
  const file = getNoteFile(code);
  const end = file.lastIndexOf('/');
  const place = folder === '' ? '' : `${folder}/`;
  return (
    create &&
    fillTemplate(create.replaceAll('{folder}', encodeURI(place + file.slice(0, end))), {
      name: file.slice(end + 1),
      text: makeNoteSkeleton(code.facets),
    })
  );
}
