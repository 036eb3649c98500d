import { AREAS } from '../schemas/vendor.ts';
import type { Area } from '../schemas/vendor.ts';
import type { Vendor } from './catalog.ts';

const TITLES: Record<Area, string> = {
  web: 'Web and APIs',
  network: 'Network, certificates and directories',
  mail: 'Mail',
  systems: 'Operating systems and programs',
  databases: 'Databases',
  cloud: 'Cloud, containers and queues',
};

/** What no heading says. */
const OTHER = 'Others';

/** Catalogs under a heading. */
export interface AreaGroup<T> {
  title: string;
  vendors: T[];
}

/** Groups standards by what they belong to, each group in their own order; none is empty. */
export function groupByArea<T extends Pick<Vendor, 'area'>>(
  standards: readonly T[],
): AreaGroup<T>[] {
  const groups = Map.groupBy(standards, ({ area }) => area);
  return [...AREAS, undefined].flatMap((area) => {
    const vendors = groups.get(area);
    return vendors ? [{ title: area === undefined ? OTHER : TITLES[area], vendors }] : [];
  });
}
