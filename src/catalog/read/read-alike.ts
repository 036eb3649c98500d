import { alikeSchema } from '../../schemas/alike.ts';
import type { AlikeData } from '../../schemas/alike.ts';
import type { Problem } from './problem.ts';
import { readList } from './read-list.ts';
import type { ListReading } from './read-list.ts';

/** Name of the list of notes that may be alike, in the content folder. */
export const ALIKE_FILE = 'alike.yaml';

export type AlikeReading = ListReading<AlikeData>;

/** Reads `alike.yaml`, which need not be there. */
export function readAlike(file: string, problems: Problem[]): AlikeReading {
  return readList(file, problems, alikeSchema, {
    fix: 'List pairs, each beginning with "- notes: [hyper/13, hyper/28]", or remove the file.',
  });
}
