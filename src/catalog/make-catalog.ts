import type { CodeData } from '../schemas/code.ts';
import type { Envelope } from '../schemas/envelope.ts';
import { PROBLEMS } from '../schemas/note.ts';
import type { Catalog, Code, CodeNumber, Vendor } from './catalog.ts';
import { getProblemPath } from './paths.ts';
import { getPinnedSlugs } from './published-path.ts';
import type { PublishedPath } from './published-path.ts';
import type { CatalogReading, VendorFolder } from './reading.ts';
import { makeSlugs } from './slug.ts';

/** Relates what was read: slugs, sections, sources, envelopes, and the same code elsewhere. */
export function makeCatalog({ vendors: folders, published }: CatalogReading): Catalog {
  const ordered = [...folders].sort(compareFolders);
  const strings = new Set(ordered.flatMap(({ codes }) => codes.map(({ code }) => code)));
  const numberSlugs = makeSlugs(strings, getPinnedSlugs(published, 'code'));
  const vendors = ordered.map((folder) =>
    makeVendor(folder, getPinnedSlugs(published, folder.id), numberSlugs),
  );
  const codes = vendors.flatMap((vendor) => vendor.codes);
  return {
    vendors: new Map(vendors.map((vendor) => [vendor.id, vendor])),
    numbers: makeNumbers(codes),
    byStatus: Map.groupBy(codes.filter(hasStatus), ({ http }) => http),
    byProblem: groupByProblem(codes, published),
  };
}

function makeVendor(
  { id, vendor: data, codes, notes }: VendorFolder,
  pinned: ReadonlyMap<string, string>,
  numberSlugs: ReadonlyMap<string, string>,
): Vendor {
  const slugs = makeSlugs(
    codes.map(({ code }) => code),
    pinned,
  );
  const sections = new Map(data.sections.map((section) => [section.id, section]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const [firstSource] = data.sources;
  if (!firstSource) throw new Error(`${id} has no source`);
  const vendor: Vendor & { codes: Code[] } = { ...data, id, codes: [] };
  vendor.codes = codes.map((code, position) => {
    const slug = slugs.get(code.code) ?? '';
    return {
      ...code,
      vendor,
      slug,
      numberSlug: numberSlugs.get(code.code) ?? '',
      position,
      sectionData: sections.get(code.section ?? ''),
      sourceData: sources.get(code.source ?? '') ?? firstSource,
      envelope: findEnvelope(code, data.envelopes),
      note: notes.get(slug),
    };
  });
  return vendor;
}

/** The envelope that names the code, or else its section, or else the one that names nothing. */
function findEnvelope({ code, section }: CodeData, envelopes: readonly Envelope[]) {
  return (
    envelopes.find(({ codes }) => codes?.includes(code)) ??
    envelopes.find(({ sections }) => section !== undefined && sections?.includes(section)) ??
    envelopes.find(({ codes, sections }) => !codes && !sections)
  );
}

function makeNumbers(codes: readonly Code[]): Map<string, CodeNumber> {
  const groups = Map.groupBy(codes, ({ numberSlug }) => numberSlug);
  return new Map(
    [...groups].map(([slug, group]) => [slug, { code: group[0]?.code ?? '', slug, codes: group }]),
  );
}

/** In the order of the list. A kind with a published page keeps it. */
function groupByProblem(codes: readonly Code[], published: readonly PublishedPath[]) {
  const groups = Map.groupBy(codes, ({ note }) => note?.problem);
  const paths = new Set(published.map(({ path }) => path));
  const names = PROBLEMS.filter((name) => groups.has(name) || paths.has(getProblemPath(name)));
  return new Map(names.map((name) => [name, groups.get(name) ?? []]));
}

function compareFolders(a: VendorFolder, b: VendorFolder): number {
  if (a.vendor.kind !== b.vendor.kind) return a.vendor.kind === 'standard' ? 1 : -1;
  return a.vendor.product.localeCompare(b.vendor.product, 'en') || (a.id < b.id ? -1 : 1);
}

function hasStatus(code: Code): code is Code & { http: number } {
  return code.http !== undefined;
}
