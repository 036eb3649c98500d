import type { PublishedPath } from '../catalog/published-path.ts';
import type { GetUrl } from './urls.ts';

/** What the files of a vendor are made with, besides the vendor. */
export interface ExportSource {
  getUrl: GetUrl;
  /** Every path that was published: the names of codes in programs go by it. */
  published: readonly PublishedPath[];
}
