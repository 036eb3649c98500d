import type { IndexFile } from '../../src/lookup/index/files.ts';
import { makeIndexSource } from '../../src/lookup/index/source.ts';
import { lookUpFrom } from '../../src/lookup/look-up.ts';

/** A file of the index as a server would send it. */
interface PackedFile {
  json: string;
  /** Bytes, packed. */
  size: number;
}

/** The files of an index by the paths at which a look-up asks for them. */
export type PackedFiles = ReadonlyMap<string, () => PackedFile>;

/** Packs the files of an index whose shards are in the folder `shards`. */
export function packFiles(
  { index, shards }: { index: IndexFile; shards: ReadonlyMap<string, object> },
  pack: (json: string) => Uint8Array,
): PackedFiles {
  return new Map([
    ['index', packFile(index, pack)],
    ...[...shards].map(([name, shard]) => [`shards/${name}`, packFile(shard, pack)] as const),
  ]);
}

/** Packs a file when it is asked for, and once: most of them never are, and the first one always is. */
function packFile(file: object, pack: (json: string) => Uint8Array): () => PackedFile {
  let packed: PackedFile | undefined;
  return () => {
    const json = packed?.json ?? JSON.stringify(file);
    packed ??= { json, size: pack(json).length };
    return packed;
  };
}

/** Counts the requests and the bytes that the look-up of a text takes. */
export async function measureLookUp(text: string, files: PackedFiles) {
  const sizes: number[] = [];
  const source = await makeIndexSource((path) => {
    const { json, size } = files.get(path)?.() ?? { json: 'null', size: 0 };
    sizes.push(size);
    return Promise.resolve(JSON.parse(json) as unknown);
  });
  await lookUpFrom(text, source);
  return { requests: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
}
