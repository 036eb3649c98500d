/*
 * Names of the caches. Other sites may share the origin, Retcode's own among them at another base:
 * a cache is ours if its name begins with ours, and no base has a colon in it.
 */

const OWNER = 'retcode';

/** What the names of all caches of the site at a base begin with. */
export function getCachePrefix(base: string): string {
  return `${OWNER}:${base}:`;
}

/** The cache of what a version of the site needs for itself: pages' frame, look-up, full text. */
export function getCoreName(base: string, version: string): string {
  return `${getCachePrefix(base)}core:${version}`;
}

/** The cache of pages that were opened, and of what they loaded. */
export function getVisitedName(base: string): string {
  return `${getCachePrefix(base)}visited`;
}

/** The cache of "Save everything". */
export function getSavedName(base: string): string {
  return `${getCachePrefix(base)}saved`;
}

/** The names of the caches of the site at a base. */
export function getOwnNames(names: readonly string[], base: string): string[] {
  return names.filter((name) => name.startsWith(getCachePrefix(base)));
}

/** The names of the caches of cores, newest first, out of all names in the order they were made in. */
export function getCoreNames(names: readonly string[], base: string): string[] {
  return names.filter((name) => name.startsWith(getCoreName(base, ''))).reverse();
}

/** Whether a path belongs to another Retcode below this one, which has caches of its own. */
export function isOfOtherSite(pathname: string, names: readonly string[], base: string): boolean {
  return names.some((name) => {
    const [owner, other = ''] = name.split(':');
    return owner === OWNER && other.length > base.length && pathname.startsWith(other);
  });
}
