import { createHash } from 'node:crypto';
import type { CodeData } from '../schemas/code.ts';
import type { Catalog, Code } from './catalog.ts';
import { getPagePath, getVendorPath } from './paths.ts';

/** Name of the list of all changes to the catalogs, in the content folder. */
export const CHANGE_LOG_FILE = 'changes.txt';

/**
 * What became of a code here: it is listed, its vendor's words are other ones, the vendor has dropped
 * it, or it is known that it meant something else before (which can be true of a whole API as well).
 */
export const CHANGE_KINDS = ['added', 'changed', 'removed', 'meaning'] as const;

/** A change to the catalogs, as a line of the list has it: `2026-11-20 added /hyper/10/ 3f2a9c41d0`. */
export interface LoggedChange {
  /** `YYYY-MM-DD`, never before that of the line above. */
  day: string;
  kind: (typeof CHANGE_KINDS)[number];
  /**
   * From the site's root, without its base, as it was on that day: `/hyper/10/`; also of a code that has
   * no page.
   */
  path: string;
  /** Of the vendor's words from then on; absent for `meaning`. */
  digest?: string;
  /** Line of the list, from 1. */
  line: number;
}

/** Characters of a digest: enough that words which have changed do not have the same by chance. */
export const DIGEST_LENGTH = 10;

/** Formats a line of `changes.txt`. */
export function formatLoggedChange({
  day,
  kind,
  path,
  digest,
}: Omit<LoggedChange, 'line'>): string {
  return [day, kind, path, digest].filter((part) => part !== undefined).join(' ');
}

/** What tells whether the vendor's words on a code are still the same. */
export function getWordsDigest(code: CodeData): string {
  const { key, message, description, http, origin, status, replacedBy } = code;
  const words = [code.code, key, message, description, http, origin, status, replacedBy];
  const text = JSON.stringify(words.map((word) => word ?? null));
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH);
}

/**
 * The changes that the list does not hold yet, in catalog order, then by day.
 *
 * @param day on which they are made; without one, the day on which the source of each was read
 */
export function getChangesToLog(
  { vendors, codes }: Catalog,
  logged: readonly LoggedChange[],
  day?: string,
): Omit<LoggedChange, 'line'>[] {
  const lines = Map.groupBy(logged, ({ path }) => path);
  const get = (paths: readonly string[]) => paths.flatMap((path) => lines.get(path) ?? []);
  const last = logged.at(-1)?.day ?? '';
  const getDay = (read: string) => [day ?? read, last].sort().at(-1) ?? read;
  const ofCodes = [...codes.values()].flatMap((code) => {
    const path = getPagePath(code.vendor.id, code.slug);
    const own = get([path, ...(code.former ?? []).map((former) => former.path)]);
    const at = { day: getDay(code.sourceData.retrieved), path };
    return [
      ...makeWordsChange(code, own, at),
      ...makeMeanings(code.note?.history.length ?? 0, own, at),
    ];
  });
  const ofVendors = [...vendors.values()].flatMap((vendor) => {
    const path = getVendorPath(vendor);
    const own = get([path, ...(vendor.formerIds ?? []).map((id) => getVendorPath({ id }))]);
    const at = { day: getDay(vendor.sources[0]?.retrieved ?? ''), path };
    return makeMeanings(vendor.history.length, own, at);
  });
  return [...ofCodes, ...ofVendors].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

type NewChange = Omit<LoggedChange, 'line'>;
type Where = Pick<LoggedChange, 'day' | 'path'>;

function makeWordsChange(code: Code, own: readonly LoggedChange[], at: Where): NewChange[] {
  const words = own.filter(({ kind }) => kind !== 'meaning');
  const digest = getWordsDigest(code);
  if (words.at(-1)?.digest === digest) return [];
  return [{ ...at, kind: getKind(code, words), digest }];
}

/** A code that was dropped and is back is added once more. */
function getKind({ status }: Code, words: readonly LoggedChange[]): LoggedChange['kind'] {
  const turns = words.filter(({ kind }) => kind !== 'changed');
  const wasThere = turns.at(-1)?.kind === 'added';
  if (status === 'removed') return turns.at(-1)?.kind === 'removed' ? 'changed' : 'removed';
  return wasThere ? 'changed' : 'added';
}

function makeMeanings(count: number, own: readonly LoggedChange[], at: Where): NewChange[] {
  const known = own.filter(({ kind }) => kind === 'meaning').length;
  const missing = Math.max(0, count - known);
  return Array.from({ length: missing }, () => ({ ...at, kind: 'meaning' as const }));
}
