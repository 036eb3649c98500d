import type { CodeData } from '../../schemas/code.ts';
import { getPinnedSlugs } from '../published-path.ts';
import { checkVendorId } from '../read/vendor-id.ts';
import type { CatalogReading, VendorFolder } from '../reading.ts';
import { makeSlugs } from '../slug.ts';

/** Another name for a vendor or for one of its codes. */
export type Move = VendorMove | CodeMove;

/** A vendor's folder, and so its id, gets another name. */
export interface VendorMove {
  kind: 'vendor';
  from: string;
  to: string;
}

/** The vendor calls a code otherwise. */
export interface CodeMove {
  kind: 'code';
  vendor: string;
  from: CodeName;
  to: CodeName;
}

/** A code string and its path segment. */
export interface CodeName {
  code: string;
  slug: string;
}

/**
 * Reads what is to move: `hyper`, `sye-hyper` or `mobizon/8`, `mobizon/108`. A code is named by its
 * string or its slug; a new one by its string.
 *
 * @throws {Error} if there is no such thing, or something else has the new name
 */
export function parseMove(old: string, now: string, reading: CatalogReading): Move {
  const [from, to] = [splitName(old), splitName(now)];
  const vendor = reading.vendors.find(({ id }) => id === from.vendor);
  const ids = reading.vendors.map(({ id }) => id);
  if (!vendor) throw new Error(`There is no vendor ${from.vendor}.\n  Known: ${ids.join(', ')}.`);
  if (from.code === undefined && to.code === undefined)
    return makeVendorMove(vendor, to.vendor, ids);
  if (from.code === undefined || to.code === undefined || to.vendor !== from.vendor)
    throw new Error(
      `${old} cannot become ${now}: a vendor becomes a vendor, and a code one of the same vendor.\n` +
        '  Write it like this: npm run move -- mobizon/8 mobizon/108',
    );
  return makeCodeMove(vendor, { from: from.code, to: to.code }, reading);
}

function splitName(name: string): { vendor: string; code?: string } {
  const [vendor = '', code = ''] = name.replace(/^\/|\/$/g, '').split(/\/(.*)/s);
  return code === '' ? { vendor } : { vendor, code };
}

function makeVendorMove({ id }: VendorFolder, to: string, ids: readonly string[]): VendorMove {
  const wrong = checkVendorId(to);
  if (wrong) throw new Error(`${wrong.message}\n  ${wrong.fix}`);
  if (ids.includes(to)) throw new Error(`There is a vendor ${to} already.\n  Choose another name.`);
  return { kind: 'vendor', from: id, to };
}

function makeCodeMove(
  { id, codes }: VendorFolder,
  names: { from: string; to: string },
  { published }: CatalogReading,
): CodeMove {
  const pinned = getPinnedSlugs(published, id);
  const slugs = makeSlugs(codes.map(getCode), pinned);
  const from = codes
    .map(getCode)
    .find((code) => code === names.from || slugs.get(code) === names.from);
  if (from === undefined) throw new Error(`${id} has no code ${JSON.stringify(names.from)}.`);
  if (slugs.has(names.to))
    throw new Error(
      `${id} has a code ${JSON.stringify(names.to)} already.\n` +
        `  If it took the place of ${JSON.stringify(from)}, give that one "replacedBy" instead.`,
    );
  const after = makeSlugs(
    [...codes.map(getCode).filter((code) => code !== from), names.to],
    pinned,
  );
  return {
    kind: 'code',
    vendor: id,
    from: { code: from, slug: slugs.get(from) ?? '' },
    to: { code: names.to, slug: after.get(names.to) ?? '' },
  };
}

function getCode({ code }: CodeData): string {
  return code;
}
