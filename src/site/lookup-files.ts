import { createHash } from 'node:crypto';
import { makeIndexFiles } from '../lookup/index/make-files.ts';
import { makeLookupData } from '../lookup/index/make-data.ts';
import type { Catalog } from '../catalog/catalog.ts';

/** The files of the look-up index by their paths below `/lookup/`, without the ending. */
export function getLookupFiles(catalog: Catalog): Map<string, object> {
  const { index, shards } = makeIndexFiles(makeLookupData(catalog), (content) =>
    createHash('sha256').update(content).digest('hex').slice(0, 10),
  );
  const folder = index.kind === 'manifest' ? index.folder : '';
  return new Map([
    ['index', index],
    ...[...shards].map(([name, shard]): [string, object] => [`${folder}/${name}`, shard]),
  ]);
}
