import { createHash } from 'node:crypto';
import type { Catalog } from '../../catalog/catalog.ts';
import { makeCodeFiles, makeRootFiles, makeVendorFile } from '../../exports/data-files.ts';
import type { DataFile } from '../../exports/data-files.ts';
import type { GetUrl } from '../../exports/urls.ts';
import { makeLookupData } from '../../lookup/index/make-data.ts';
import { makeIndexFiles } from '../../lookup/index/make-files.ts';

/** Everything that is no page: the public data, the twins of the pages, the look-up's index. */
export function* makeAllFiles(catalog: Catalog, getUrl: GetUrl): Generator<DataFile> {
  yield* makeRootFiles(catalog, getUrl);
  yield* makeLookupFiles(catalog);
  for (const vendor of catalog.vendors.values()) {
    yield makeVendorFile(vendor, getUrl);
    for (const code of vendor.codes) yield* makeCodeFiles(code, catalog, getUrl);
  }
}

/** Compact, unlike the data: it is read by the look-up alone, and its shape may change with it. */
export function* makeLookupFiles(catalog: Catalog): Generator<DataFile> {
  const { index, shards } = makeIndexFiles(makeLookupData(catalog), (content) =>
    createHash('sha256').update(content).digest('hex').slice(0, 10),
  );
  const folder = index.kind === 'manifest' ? `${index.folder}/` : '';
  yield { path: '/lookup/index.json', content: JSON.stringify(index) };
  for (const [name, shard] of shards)
    yield { path: `/lookup/${folder}${name}.json`, content: JSON.stringify(shard) };
}
