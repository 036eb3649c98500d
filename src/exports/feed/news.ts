import type { LoggedChange } from '../../catalog/change-log.ts';
import type { Catalog, Code, Vendor } from '../../catalog/catalog.ts';
import { getPagePath, getVendorPath } from '../../catalog/paths.ts';
import type { Change } from '../../schemas/change.ts';

/** A piece of news: one change to a code or an API, or a catalog that is new as a whole. */
export interface News {
  day: string;
  kind: LoggedChange['kind'];
  vendor: Vendor;
  /** Absent for what is of a whole catalog. */
  code?: Code;
  /** The path that it had on that day, which its id is made from. */
  path: string;
  /** How many changes of the same kind the same thing had before on that day. */
  number: number;
  /** What was different before, if the meaning has changed. */
  change?: Change;
}

/** Makes news of the list of changes, latest first. All codes that came with a catalog are one. */
export function makeNews(catalog: Catalog, logged: readonly LoggedChange[]): News[] {
  const find = makeFinder(catalog);
  const firstDays = new Map<string, string>();
  const seen = new Map<string, number>();
  const meanings = new Map<string, number>();
  const news = logged.flatMap(({ day, kind, path }): News[] => {
    const found = find(path);
    if (!found) return [];
    const { vendor, code } = found;
    const isNew = !firstDays.has(vendor.id);
    if (isNew) firstDays.set(vendor.id, day);
    const isFirst = kind !== 'meaning' && firstDays.get(vendor.id) === day;
    if (isFirst && !isNew) return [];
    if (isFirst) return [{ day, kind: 'added', vendor, path: getVendorPath(vendor), number: 0 }];
    const number = count(seen, `${day} ${kind} ${path}`);
    const piece = { day, kind, path, number, ...found };
    if (kind !== 'meaning') return [piece];
    const history = (code ? code.note?.history : vendor.history) ?? [];
    // The latest change stands first there, and last in the list.
    const change = history[history.length - 1 - count(meanings, code?.id ?? vendor.id)];
    return change ? [{ ...piece, change }] : [];
  });
  return news.reverse();
}

function count(counts: Map<string, number>, key: string): number {
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  return before;
}

type Found = Pick<News, 'vendor' | 'code'>;

/** Finds whose path it is, or was. */
function makeFinder({ vendors, codes }: Catalog): (path: string) => Found | undefined {
  const found = new Map<string, Found>();
  for (const vendor of vendors.values()) {
    for (const id of [vendor.id, ...(vendor.formerIds ?? [])])
      found.set(getVendorPath({ id }), { vendor });
  }
  for (const code of codes.values()) {
    const paths = [
      getPagePath(code.vendor.id, code.slug),
      ...(code.former ?? []).map(({ path }) => path),
    ];
    for (const path of paths) found.set(path, { vendor: code.vendor, code });
  }
  return (path) => found.get(path);
}
