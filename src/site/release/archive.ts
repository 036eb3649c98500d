import { create } from 'tar';

/** Name of the folder that the archive unpacks to. */
const FOLDER = 'retcode-site';

/** Packs files of a folder; the same files are the same bytes, whoever packs them and when. */
export async function packFolder(folder: string, files: readonly string[], archive: string) {
  await create(
    {
      cwd: folder,
      file: archive,
      prefix: FOLDER,
      // No owner, no umask, no times of reading.
      portable: true,
      mtime: new Date(0),
      gzip: { level: 9, portable: true },
    },
    [...files],
  );
}
