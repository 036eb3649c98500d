import type { Catalog, Code, Vendor } from '../../catalog/catalog.ts';
import { formatPlainText } from '../../catalog/markdown.ts';
import { getAtPointer, parsePointer } from '../../catalog/pointer.ts';
import type { CodeField, IndexedCode, IndexedVendor, LookupData } from './data.ts';

/** Domains that many share: they tell no vendor. */
const SHARED_HOSTS = new Set(['github.com', 'github.io', 'gitlab.com', 'readthedocs.io']);

/** First labels of a host name that only tell what stands there. */
const SERVICE_LABEL = /^(?:www|docs?|kb|help|api|developers?|dev|support)\.(?=[^.]+\.)/;

/** Makes what the look-up knows from the catalog. */
export function makeLookupData({ vendors }: Catalog): LookupData {
  const all = [...vendors.values()];
  return {
    vendors: all.map(makeIndexedVendor),
    codes: all.flatMap((vendor) => {
      const fields = makeFields(vendor);
      return vendor.codes.map((code) => makeIndexedCode(code, fields));
    }),
  };
}

function makeIndexedVendor(vendor: Vendor): IndexedVendor {
  const { id, name, product, api, kind, aliases, fallback, anchors, hints } = vendor;
  const names = new Set([name, product, ...aliases].filter((text) => !isHost(text)));
  return {
    id,
    name,
    product,
    api,
    codes: vendor.codes.length,
    ...(kind === 'standard' && { isStandard: true as const }),
    names: [...names],
    hosts: getHosts(vendor),
    fields: makeFields(vendor).map(({ field }) => field),
    ...(fallback.length > 0 && {
      fallback: fallback.map(({ from, to, says }) => ({ from, to, says })),
    }),
    ...(anchors.length > 0 && { anchors }),
    ...(hints.length > 0 && { hints }),
  };
}

function getHosts({ kind, homepage, documentation, aliases }: Vendor): string[] {
  if (kind === 'standard') return [];
  const addresses = [homepage ?? '', ...documentation.map(({ url }) => url)];
  const hosts = addresses.flatMap(
    (url) => URL.parse(url)?.hostname.replace(SERVICE_LABEL, '') ?? [],
  );
  return [...new Set([...hosts, ...aliases.filter(isHost)])].filter(
    (host) => !SHARED_HOSTS.has(host),
  );
}

function isHost(alias: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(alias);
}

/** One field for each pointer to a code, with the names that stand beside it in any example. */
function makeFields({ envelopes }: Vendor): { pointer: string; field: CodeField }[] {
  return [...Map.groupBy(envelopes, ({ code }) => code)].map(([pointer, group]) => {
    const path = parsePointer(pointer);
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    const examples = group.map(({ codes = [], example }) => ({
      codes,
      members: getMembers(JSON.parse(example), parent),
    }));
    const names = new Set(examples.flatMap(({ members }) => Object.keys(members)));
    const samples = makeSamples(examples);
    const message = group.find((envelope) => envelope.message !== undefined)?.message;
    const field: CodeField = { path, names: [...names], ...(samples && { samples }) };
    if (message !== undefined) field.message = parsePointer(message).at(-1) ?? '';
    return { pointer, field };
  });
}

function getMembers(example: unknown, pointer: string): object {
  const object = pointer === '' ? example : getAtPointer(example, pointer);
  return typeof object === 'object' && object !== null ? object : {};
}

/** The texts of examples that are of certain codes only; an ellipsis stands for any text. */
function makeSamples(examples: readonly { codes: readonly string[]; members: object }[]) {
  const samples = examples.flatMap(({ codes, members }) => {
    const texts = Object.entries(members).filter(
      ([, value]) => typeof value === 'string' && /[\p{L}]/u.test(value) && !codes.includes(value),
    );
    return texts.length === 0 ? [] : codes.map((code) => [code, Object.fromEntries(texts)]);
  });
  return samples.length === 0 ? undefined : (Object.fromEntries(samples) as CodeField['samples']);
}

function makeIndexedCode(entry: Code, fields: readonly { pointer: string }[]): IndexedCode {
  const { vendor, code, slug, key, message, placeholders, description, http, envelope, note } =
    entry;
  const more = [description && formatPlainText(description), note && formatPlainText(note.title)];
  const field = fields.findIndex(({ pointer }) => pointer === envelope?.code);
  return {
    vendor: vendor.id,
    code,
    ...(slug !== code && { slug }),
    ...(key !== undefined && { key }),
    ...(message !== undefined && { message }),
    ...(placeholders && { placeholders }),
    ...(more.some(Boolean) && { more: more.filter(Boolean).join('\n') }),
    ...(http !== undefined && { http }),
    ...(field > 0 && { field }),
  };
}
