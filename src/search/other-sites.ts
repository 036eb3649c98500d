import type { OtherSite } from '../schemas/site.ts';

/** The sites of a list that are not the one at `home`: several sites may share their list. */
export function leaveOutOwn(sites: readonly OtherSite[], home: string): OtherSite[] {
  return sites.filter(({ url }) => url !== home);
}

/**
 * The site that a hit is of; none for the own one, whose addresses are paths below `base`. Undefined
 * for an address that is of no site: an index may hold any.
 */
export function findSite(
  url: string,
  { base, others }: { base: string; others: readonly OtherSite[] },
): { site?: OtherSite } | undefined {
  const site = others.find((other) => url.startsWith(other.url));
  if (site) return { site };
  // Two slashes begin the name of a host.
  return url.startsWith(base) && !url.startsWith('//') ? {} : undefined;
}
