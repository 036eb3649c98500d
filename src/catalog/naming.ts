import type { Naming } from '../schemas/vendor.ts';
import type { Code } from './catalog.ts';

/** How the names of a code are recognised: as its catalog says of it, of its section, or in general. */
export function getNaming({ code, section, vendor: { names, otherNames } }: Code): Naming {
  const other = otherNames.find(
    ({ codes, sections }) =>
      codes?.includes(code) === true ||
      (section !== undefined && sections?.includes(section) === true),
  );
  return other?.names ?? names;
}
