import type { CodeData } from '../schemas/code.ts';
import type { Section } from '../schemas/section.ts';
import type { Understanding } from '../import/understanding.ts';

/** From which share of its codes on a section of the document is one of the catalog's. */
const MOST = 0.6;

/** Which section of the catalog each of a document's is; of those that are new, themselves. */
export interface SectionMap {
  /** The id in the catalog, for the id in the document or for none. */
  get: (id: string | undefined) => string | undefined;
  /** Those of the document that the catalog does not have. */
  added: Section[];
}

/** Finds the catalog's sections in a document's: by id and heading, or by the codes that stand in them. */
export function mapSections(
  { codes, sections }: Understanding,
  catalog: { codes: readonly CodeData[]; sections: readonly Section[] },
): SectionMap {
  const own = new Map(catalog.codes.map(({ code, section }) => [code, section]));
  const names = new Map<string | undefined, string | undefined>();
  const added: Section[] = [];
  for (const section of sections) {
    const found =
      catalog.sections.find((one) => isNamedSo(one, section))?.id ??
      getUsual(
        codes.filter((code) => code.section === section.id).map(({ code }) => code),
        own,
      );
    names.set(section.id, found ?? section.id);
    if (found === undefined && !catalog.sections.some(({ id }) => id === section.id)) {
      const { id, title, heading } = section;
      added.push({ id, title, ...(heading !== undefined && { heading }) });
    }
  }
  const bare = codes.filter(({ section }) => section === undefined).map(({ code }) => code);
  names.set(undefined, getUsual(bare, own));
  return { get: (id) => names.get(id), added };
}

function isNamedSo(one: Section, other: Understanding['sections'][number]): boolean {
  const fold = (text = '') => text.replace(/:\s*$/, '').trim().toLowerCase();
  const names = [other.heading, other.title].filter((name) => name !== undefined).map(fold);
  return (
    one.id === other.id ||
    [one.heading, one.title].some((name) => name !== undefined && names.includes(fold(name)))
  );
}

/** The section in which most of some codes stand. */
function getUsual(
  codes: readonly string[],
  own: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const known = codes.filter((code) => own.has(code));
  const groups = Map.groupBy(known, (code) => own.get(code));
  const [best] = [...groups].toSorted(([, a], [, b]) => b.length - a.length);
  return best && best[1].length >= MOST * known.length ? best[0] : undefined;
}
