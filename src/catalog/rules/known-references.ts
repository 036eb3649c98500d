import type { VendorReading } from '../read/read-vendor.ts';
import type { Content, Report, Rule } from './rule.ts';
import { getCodes, getSlugs } from './slugs.ts';

/** `replacedBy` and `related` lead to codes that exist. */
export const knownReferences: Rule = {
  name: 'known-references',
  description: 'replacedBy names another code of the vendor; related names slugs that exist.',
  check(content, report) {
    const slugs = new Map(content.readings.map((one) => [one.id, getVendorSlugs(one, content)]));
    const published = new Set(content.published.map(({ path }) => path));
    for (const reading of content.readings) {
      checkReplacements(reading, report);
      for (const { slug, yaml, data } of reading.notes) {
        data.related?.forEach((reference, i) => {
          if (reference === undefined || isOfGone(reference, { slugs, published })) return;
          const words = checkReference(reference, { ownPath: `${reading.id}/${slug}`, slugs });
          if (words) report(yaml, ['related', i], ...words);
        });
      }
    }
  },
};

/** Slugs of a vendor by code; `byCode` is undefined if its codes could not be read. */
interface VendorSlugs {
  byCode: ReadonlyMap<string, string> | undefined;
  all: Set<string>;
}

function getVendorSlugs(reading: VendorReading, content: Content): VendorSlugs {
  const byCode = reading.codes.isKnown ? getSlugs(reading, content) : undefined;
  return { byCode, all: new Set(byCode?.values()) };
}

function checkReplacements(reading: VendorReading, report: Report) {
  const { yaml, entries } = reading.codes;
  const known = new Set(getCodes(reading));
  for (const { index, data } of entries) {
    const { code, replacedBy } = data;
    if (replacedBy === undefined || (replacedBy !== code && known.has(replacedBy))) continue;
    const message =
      replacedBy === code
        ? `The code ${JSON.stringify(code)} cannot be replaced by itself.`
        : `There is no code ${JSON.stringify(replacedBy)} in this file.`;
    report(yaml, [index, 'replacedBy'], message, 'Name another code of this vendor, or remove it.');
  }
}

/** Whether a vendor that is gone is named, which is said once, where it was published. */
function isOfGone(
  reference: string,
  { slugs, published }: { slugs: ReadonlyMap<string, unknown>; published: ReadonlySet<string> },
): boolean {
  const [id = '', slug] = reference.split('/');
  return slug !== undefined && !slugs.has(id) && published.has(`/${id}/${slug}/`);
}

/** What is wrong with a reference, and what to do. */
function checkReference(
  reference: string,
  { ownPath, slugs }: { ownPath: string; slugs: ReadonlyMap<string, VendorSlugs> },
): [message: string, fix: string] | undefined {
  const ownId = ownPath.split('/')[0] ?? '';
  const [id, slug] = reference.includes('/') ? splitOnce(reference) : [ownId, reference];
  const vendor = slugs.get(id);
  if (vendor && !vendor.byCode) return undefined;
  if (`${id}/${slug}` === ownPath) return ['The note refers to itself.', 'Remove the reference.'];
  if (vendor?.all.has(slug)) return undefined;
  const meant = vendor?.byCode?.get(slug);
  // As a path of the site, or of the note's file.
  const plain = reference.replace(/^\/|\/$|\.md$/g, '');
  if (plain !== reference && checkReference(plain, { ownPath, slugs }) === undefined) {
    const message = `${JSON.stringify(reference)} is a path, not the name of a code page.`;
    return [message, `Write ${JSON.stringify(plain)}.`];
  }
  const fix =
    meant === undefined
      ? 'Name a slug of this vendor, "994", or of another one, "acme/30".'
      : `Write the slug: ${JSON.stringify(id === ownId ? meant : `${id}/${meant}`)}`;
  const what = vendor ? 'code page' : 'vendor';
  return [`There is no ${what} ${JSON.stringify(vendor ? reference : id)}.`, fix];
}

function splitOnce(reference: string): [string, string] {
  const at = reference.indexOf('/');
  return [reference.slice(0, at), reference.slice(at + 1)];
}
