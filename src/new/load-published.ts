import { join } from 'node:path';
import { PUBLISHED_FILE } from '../catalog/published-path.ts';
import type { PublishedPath } from '../catalog/published-path.ts';
import { readPublished } from '../catalog/read/read-published.ts';

/** The list of what was ever published, as far as it can be read. */
export function loadPublished(folder: string): PublishedPath[] {
  return readPublished(join(folder, PUBLISHED_FILE), []);
}
