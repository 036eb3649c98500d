import type { CatalogReading } from '../../catalog/reading.ts';

/** What the thread that writes the files is given. */
export interface FilesOrder {
  reading: CatalogReading;
  /** Folder of the guides. */
  guides: string;
  /** Folder of the built site. */
  out: string;
  /** Origin and path of the site. */
  site: string;
  base: string;
}

/** What it says when all is written. */
export interface FilesReport {
  files: number;
  /** Pages in the full text. */
  pages: number;
  /** Codes without a picture, since there are too many of them. */
  unpictured: number;
}
