import { getNeighbours } from '../../../src/catalog/catalog.ts';
import type { Catalog, Code, Vendor } from '../../../src/catalog/catalog.ts';

/** A vendor, as the peers are given it. */
export interface PeerVendor {
  id: string;
  name: string;
  product: string;
  summary: string;
  source: { title: string; url: string };
  codes: PeerCode[];
}

/** A code, as the peers are given it. Texts that nobody wrote are empty. */
export interface PeerCode {
  /** `hyper/26` */
  path: string;
  code: string;
  key: string;
  message: string;
  /** Markdown. */
  description: string;
  /** Our title, Markdown within a line. */
  title: string;
  /** Our words, Markdown. */
  body: string;
  outcome: string;
  previous: PeerLink | null;
  next: PeerLink | null;
}

interface PeerLink {
  path: string;
  code: string;
}

/** Makes what the peers build from: the same words as on our own pages. */
export function makePeerVendors({ vendors }: Catalog): PeerVendor[] {
  return [...vendors.values()].map(makePeerVendor);
}

/** Path of a code's page, in our site and in those of the peers: `hyper/26`. */
export function getPeerPath({ vendor, slug }: Code): string {
  return `${vendor.id}/${slug}`;
}

function makePeerVendor({ id, name, product, summary, sources, codes }: Vendor): PeerVendor {
  const [source] = sources;
  return {
    id,
    name,
    product,
    summary,
    source: { title: source?.title ?? '', url: source?.url ?? '' },
    codes: codes.map(makePeerCode),
  };
}

function makePeerCode(code: Code): PeerCode {
  const { previous, next } = getNeighbours(code);
  return {
    path: getPeerPath(code),
    code: code.code,
    key: code.key ?? '',
    message: code.message ?? '',
    description: code.description ?? '',
    title: code.note?.title ?? '',
    body: code.note?.body ?? '',
    outcome: code.note?.outcome ?? '',
    previous: previous ? makeLink(previous) : null,
    next: next ? makeLink(next) : null,
  };
}

function makeLink(code: Code): PeerLink {
  return { path: getPeerPath(code), code: code.code };
}
